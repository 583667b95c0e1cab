import type { Problem } from '../../../src/content/problem.ts'
import { run, type Finished } from '../../setup/run.ts'

/** Where the tools keep what has not changed since. */
export const CACHE = '.cache/check'

/** The files that a tool looks at: these, or all that it knows. */
export type Files = readonly string[] | 'all'

/** What checks files by another program: it tells what is wrong, or why it could not look. */
export interface Tool {
  name: string
  /** Whether a file is one for this tool. */
  takes(file: string): boolean
  check(files: Files): Promise<Problem[]>
  /** Why it cannot look at anything; undefined where it can. */
  missing?(): string | undefined
}

/** Runs a program whose output is read: some color it wherever CI is set. */
export function runPlain(command: string, args: readonly string[]): Promise<Finished> {
  return run(command, [...args], { env: { NO_COLOR: '1', FORCE_COLOR: '0' } })
}

/** Runs a program of node_modules. */
export function runTool(name: string, args: readonly string[]): Promise<Finished> {
  return runPlain(`node_modules/.bin/${name}`, args)
}

/** The file of what is about no file: it is told whatever a check is about. */
export const NO_FILE = '.'

/** What a tool says that it says in no form that is known: never passed over. */
export function unreadable(
  tool: string,
  { code, output }: Pick<Finished, 'code' | 'output'>,
): Problem[] {
  if (code === 0) return []
  const what = `${tool} failed: ${output.trim() || `it ended with ${code}`}`
  return [{ file: NO_FILE, what, remedy: 'Mend what it says.' }]
}
