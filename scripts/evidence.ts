/**
 * Prints what each page of the documentation rests on: npm run evidence. What rests on nothing is told by
 * `npm run check`.
 */
import { readPages } from '../src/content/read.ts'
import { collectPage } from '../src/markdown/evidence.ts'
import { parsePage } from '../src/markdown/parse-page.ts'
import { pageEvidence } from './evidence/page-evidence.ts'
import { evidenceTable } from './evidence/table.ts'

const pages = readPages().map(({ path, mdx }) =>
  pageEvidence({ path, ...collectPage(parsePage(path, mdx)) }),
)
console.log(evidenceTable(pages))
