/**
 * Prints what each page of the documentation rests on, as the last build collected it, and fails where
 * something rests on nothing: npm run build && npm run evidence.
 */
import { problemsOf } from './evidence/problems.ts'
import { readEvidence, type Evidence } from './evidence/read-evidence.ts'
import { evidenceTable } from './evidence/table.ts'

const evidence = read()
const { pages, sources, uses } = evidence
console.log(evidenceTable(pages))
const problems = problemsOf(evidence)
for (const problem of problems) console.log(`FAILED  ${problem}`)
console.log(
  `\n${pages.length} pages, ${sources.length} sources, ${uses.length} uses, ${problems.length} problems`,
)
process.exit(problems.length === 0 ? 0 : 1)

function read(): Evidence {
  try {
    return readEvidence()
  } catch (error) {
    console.error(`FAILED  ${(error as Error).message}`)
    process.exit(1)
  }
}
