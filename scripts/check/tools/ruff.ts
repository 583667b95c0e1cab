import { existsSync } from 'node:fs'
import type { Problem } from '../../../src/content/problem.ts'
import { PROGRAM_LINES, RUFF } from '../../labs/lay-out.ts'
import { runPlain, unreadable, type Files, type Tool } from './tool.ts'

const OWN = ['python']
/** Programs that readers see: they keep to the panel's column. */
const PROGRAMS = [
  'content/labs',
  'tests/fixture/labs',
  'content/probes',
  'content/analogies',
  'content/model-pictures',
]

const LINTED = /^(.+?):(\d+):\d+: (?:([A-Z]+\d+) )?(?:\[\*\] )?(.+)$/
const FORMATTED = / --> (.+?):(\d+):\d+$/

/** The rules and the layout of Python. */
export const RUFF_TOOL: Tool = {
  name: 'Ruff',
  takes: (file) => file.endsWith('.py') && [...OWN, ...PROGRAMS].some((each) => isIn(each, file)),
  missing: () =>
    existsSync(RUFF)
      ? undefined
      : 'Ruff is not there: `npm run setup` makes the environment it is in',
  async check(files) {
    const own = filesIn(OWN, files)
    const programs = filesIn(PROGRAMS, files)
    const found = await Promise.all([
      lint([...own, ...programs]),
      layOut(own),
      layOut(programs, PROGRAM_LINES),
    ])
    return found.flat()
  },
}

async function lint(paths: string[]): Promise<Problem[]> {
  const done = await runPlain(RUFF, ['check', '--quiet', '--output-format', 'concise', ...paths])
  const problems = done.stdout.split('\n').flatMap((said) => {
    const [, file, line, field = 'syntax', what] = LINTED.exec(said) ?? []
    if (!file || !what) return []
    const remedy = 'Mend the line, or run `npm run format`.'
    return [{ file, line: Number(line), field, what: what.replace(/\.$/, ''), remedy }]
  })
  return problems.length > 0 ? problems : unreadable('Ruff', done)
}

async function layOut(paths: string[], options: string[] = []): Promise<Problem[]> {
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

function filesIn(folders: string[], files: Files): string[] {
  if (files === 'all') return folders
  return files.filter((file) => folders.some((folder) => isIn(folder, file)))
}

function isIn(folder: string, file: string): boolean {
  return file.startsWith(`${folder}/`)
}
