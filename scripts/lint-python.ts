/**
 * Checks how all Python is laid out and written, and the types of our own. The programs keep to the panel's column
 * and carry no types. It needs the project's Python environment.
 */
import { PROGRAM_LINES, RUFF } from './labs/lay-out.ts'
import { OWN_PYTHON, READ_PYTHON } from './labs/python-folders.ts'
import { missingRuff } from './check/tools/ruff.ts'
import { PYTHON } from './setup/python.ts'
import { run } from './setup/run.ts'
import { finish } from './test/counts.ts'
import { takeNothing } from './command-line.ts'

takeNothing()

const CHECKS: [command: string, args: string[]][] = [
  [RUFF, ['check', ...OWN_PYTHON, ...READ_PYTHON]],
  [RUFF, ['format', '--check', ...OWN_PYTHON]],
  [RUFF, ['format', '--check', ...PROGRAM_LINES, ...READ_PYTHON]],
  [PYTHON, ['-m', 'mypy']],
]

const missing = missingRuff()
if (missing !== undefined) {
  console.error(`${missing}.`)
  process.exit(1)
}
const counts = { passed: 0, failed: 0, skipped: 0 }
for (const [command, args] of CHECKS) {
  const { code } = await run(command, args, { show: true })
  counts[code === 0 ? 'passed' : 'failed'] += 1
}
finish(counts)
