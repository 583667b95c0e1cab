import { existsSync } from 'node:fs'
import type { Problem } from '../../../src/content/problem.ts'
import { PROGRAM_LINES, RUFF } from '../../labs/lay-out.ts'
import { OWN_PYTHON, READ_PYTHON, pathsWithin } from '../../labs/python-folders.ts'
import { runPlain, unreadable, type Files, type Tool } from './tool.ts'

/** A line in which Ruff tells what it found: file, line, rule, words. */
export const LINTED = /^(.+?):(\d+):\d+: (?:([A-Z]+\d+) )?(?:\[\*\] )?(.+)$/
const ALL = [...OWN_PYTHON, ...READ_PYTHON]
const FORMATTED = / --> (.+?):(\d+):\d+$/

/** The rules and the layout of Python. */
export const RUFF_TOOL: Tool = {
  name: 'Ruff',
  takes: (file) => file.endsWith('.py') && pathsWithin(ALL, [file]).length > 0,
  missing: missingRuff,
  async check(files) {
    const own = filesIn(OWN_PYTHON, files)
    const programs = filesIn(READ_PYTHON, files)
    const found = await Promise.all([
      lint([...own, ...programs]),
      layOut(own),
      layOut(programs, PROGRAM_LINES),
    ])
    return found.flat()
  },
}

/** Why Ruff cannot look at anything; undefined where it can. */
export function missingRuff(): string | undefined {
  if (existsSync(RUFF)) return undefined
  return 'Ruff is not there: `npm run setup` makes the environment it is in'
}

async function lint(paths: readonly string[]): Promise<Problem[]> {
  const done = await runPlain(RUFF, ['check', '--quiet', '--output-format', 'concise', ...paths])
  const problems = done.stdout.split('\n').flatMap((said) => {
    const [, file, line, field = 'syntax', what] = LINTED.exec(said) ?? []
    if (!file || !what) return []
    const remedy = 'Mend the line, or run `npm run format`.'
    return [{ file, line: Number(line), field, what: what.replace(/\.$/, ''), remedy }]
  })
  return problems.length > 0 ? problems : unreadable('Ruff', done)
}

async function layOut(paths: readonly string[], options: string[] = []): Promise<Problem[]> {
  if (paths.length === 0) return []
  const done = await runPlain(RUFF, ['format', '--check', ...options, ...paths])
  const problems = done.output.split('\n').flatMap((said) => {
    const [, file, line] = FORMATTED.exec(said) ?? []
    if (!file) return []
    const what = 'it is not laid out as Ruff does it'
    return [{ file, line: Number(line), field: 'layout', what, remedy: 'Run `npm run format`.' }]
  })
  return problems.length > 0 ? problems : unreadable('Ruff', done)
}

function filesIn(folders: readonly string[], files: Files): readonly string[] {
  return files === 'all' ? folders : pathsWithin(folders, files)
}
