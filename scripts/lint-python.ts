/**
 * Checks how all Python is laid out and written, and the types of our own; with --fix lays it out. The programs
 * keep to the panel's column and carry no types. It needs the project's Python environment.
 */
import { existsSync } from 'node:fs'
import { PROGRAM_LINES, RUFF } from './labs/lay-out.ts'
import { PYTHON } from './setup/python.ts'
import { run } from './setup/run.ts'
import { finish } from './test/counts.ts'

const TEMPLATES = 'scripts/new/templates'
const PROGRAMS = [
  ...['content/labs', 'tests/fixture/labs', 'content/probes', 'content/analogies'],
  'content/model-pictures',
  ...['lab', 'probe'].map((folder) => `${TEMPLATES}/${folder}`),
]
const OWN = ['python', `${TEMPLATES}/data`]
const fix = process.argv.includes('--fix')
const layOut = fix ? ['format'] : ['format', '--check']
const CHECKS: [command: string, args: string[]][] = [
  [RUFF, ['check', ...(fix ? ['--fix'] : []), ...OWN, ...PROGRAMS]],
  [RUFF, [...layOut, ...OWN]],
  [RUFF, [...layOut, ...PROGRAM_LINES, ...PROGRAMS]],
  [PYTHON, ['-m', 'mypy']],
]

if (!existsSync(RUFF)) {
  console.error(
    'Python was left out: `npm run setup` makes the environment that Ruff and mypy are in.',
  )
  process.exit(fix ? 0 : 1)
}
const counts = { passed: 0, failed: 0, skipped: 0 }
for (const [command, args] of CHECKS) {
  const { code } = await run(command, args, { show: true })
  counts[code === 0 ? 'passed' : 'failed'] += 1
}
finish(counts)
