import { join } from 'node:path'
import { ContentError, type Problem } from '../../../src/content/problem.ts'
import type { Check } from '../../labs/check.ts'

/** What verifying a lab or a probe found, as problems of the files in its folder: one for each place. */
export async function problemsOfChecks(
  folder: string,
  words: { file: string; remedy(check: Check): string },
  verify: () => Promise<Check[]>,
): Promise<Problem[]> {
  const checks = await verify().catch((error: unknown) => {
    if (error instanceof ContentError) return error
    return [{ what: '', problem: (error as Error).message } as Check]
  })
  if (checks instanceof ContentError) return [...checks.problems]
  const failed = checks.filter(({ problem }) => problem !== undefined)
  const places = Map.groupBy(failed, ({ file, field }) => `${file} ${field}`)
  return [...places.values()].map(([first, ...more]) => {
    const { problem = '', file = words.file, field, line } = first as Check
    const others = more.length === 0 ? '' : ` (and ${more.length} more of this kind)`
    return {
      file: join(folder, file),
      line: line ?? lineIn(problem, file),
      field,
      what: `${without(field, problem)}${others}`,
      remedy: words.remedy(first as Check),
    }
  })
}

/** A message without the field at its beginning and the full stop at its end. */
function without(field: string | undefined, message: string): string {
  const begins = field !== undefined && message.startsWith(`${field}: `)
  return message
    .slice(begins ? field.length + 2 : 0)
    .trimEnd()
    .replace(/\.$/, '')
}

/** The line that a message names of a file. */
function lineIn(message: string, file: string): number | undefined {
  const [, line] = new RegExp(`${RegExp.escape(file)}:(\\d+)`).exec(message) ?? []
  return line === undefined ? undefined : Number(line)
}
