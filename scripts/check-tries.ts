/**
 * Checks what the tries of labs leave behind like any program: layout, lint and types:
 * npm run check:tries [-- <lab> …]. The last line is `N passed, N failed, N skipped`.
 */
import { existsSync } from 'node:fs'
import { checkPrograms } from './labs/check-programs.ts'
import { isPython, RUFF } from './labs/lay-out.ts'
import { selectLabs } from './labs/select.ts'
import { tryPrograms } from './labs/try-programs.ts'
import { finish } from './test/counts.ts'
import { readCommandLine } from './command-line.ts'

const programs = selectLabs(readCommandLine({}).positionals).flatMap((lab) => tryPrograms(lab))
const hasRuff = existsSync(RUFF)
const checked = programs.filter((program) => hasRuff || !isPython(program))
if (!hasRuff) console.log('Python skipped: `npm run setup` makes the environment that Ruff is in.')

const problems = await checkPrograms(checked)
for (const problem of problems) console.error(`FAILED  ${problem}`)
if (problems.length > 0) {
  console.error(
    'Mend a try with `npm run try -- <lab> <try> --edit`, then `npm run try -- <lab> <try>`.',
  )
}
const failed = checked.filter(({ path }) => problems.some((text) => text.includes(path))).length
const missed = problems.length > 0 && failed === 0 ? 1 : failed
finish({
  passed: checked.length - missed,
  failed: missed,
  skipped: programs.length - checked.length,
})
