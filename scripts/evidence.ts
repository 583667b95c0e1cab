/**
 * Prints what each page of the documentation rests on and fails where something rests on nothing:
 * npm run evidence.
 */
import { pageProblems, sourceProblems } from './evidence/problems.ts'
import { readEvidence } from './evidence/read-evidence.ts'
import { evidenceTable } from './evidence/table.ts'

const { pages, defined, uses } = readEvidence()
console.log(evidenceTable(pages))
const problems = [...sourceProblems(defined, uses), ...pages.flatMap(pageProblems)]
for (const problem of problems) console.log(`FAILED  ${problem}`)
console.log(
  `\n${pages.length} pages, ${defined.length} sources, ${uses.length} uses, ${problems.length} problems`,
)
process.exit(problems.length === 0 ? 0 : 1)
