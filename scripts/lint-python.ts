/**
 * Checks how all Python is laid out and written; with --fix lays it out. The programs keep to the panel's
 * column. Without the project's Python environment it says so and does nothing.
 */
import { existsSync } from 'node:fs'
import { PROGRAM_LINES, RUFF } from './labs/lay-out.ts'
import { run } from './setup/run.ts'
import { line } from './test/counts.ts'

const PROGRAMS = ['content/labs', 'content/analogies']
const fix = process.argv.includes('--fix')
const layOut = fix ? ['format'] : ['format', '--check']
const CHECKS = [
  ['check', ...(fix ? ['--fix'] : []), 'python', ...PROGRAMS],
  [...layOut, 'python'],
  [...layOut, ...PROGRAM_LINES, ...PROGRAMS],
]

if (!existsSync(RUFF)) {
  console.log('Python skipped: `npm test` makes the environment that Ruff is in.')
  process.exit(0)
}
const counts = { passed: 0, failed: 0, skipped: 0 }
for (const args of CHECKS) {
  const { code } = await run(RUFF, args, { show: true })
  counts[code === 0 ? 'passed' : 'failed'] += 1
}
console.log(line(counts))
process.exit(counts.failed === 0 ? 0 : 1)
