/**
 * Checks how all Python is laid out and written; with --fix lays it out. The programs keep to the panel's
 * column. It needs the project's Python environment.
 */
import { existsSync } from 'node:fs'
import { PROGRAM_LINES, RUFF } from './labs/lay-out.ts'
import { run } from './setup/run.ts'
import { finish } from './test/counts.ts'

const PROGRAMS = ['content/labs', 'tests/fixture/labs', 'content/probes', 'content/analogies']
const fix = process.argv.includes('--fix')
const layOut = fix ? ['format'] : ['format', '--check']
const CHECKS = [
  ['check', ...(fix ? ['--fix'] : []), 'python', ...PROGRAMS],
  [...layOut, 'python'],
  [...layOut, ...PROGRAM_LINES, ...PROGRAMS],
]

if (!existsSync(RUFF)) {
  console.error('Python was left out: `npm test` makes the environment that Ruff is in.')
  process.exit(fix ? 0 : 1)
}
const counts = { passed: 0, failed: 0, skipped: 0 }
for (const args of CHECKS) {
  const { code } = await run(RUFF, args, { show: true })
  counts[code === 0 ? 'passed' : 'failed'] += 1
}
finish(counts)
