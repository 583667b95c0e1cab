import type { Problem } from '../../../src/content/problem.ts'
import { collectPage } from '../../../src/markdown/evidence.ts'
import { pageEvidence } from '../../evidence/page-evidence.ts'
import { pageProblems } from '../../evidence/problems.ts'
import type { Content } from '../read-content.ts'

/** The pages, and the sections of pages, that rest on nothing. */
export function evidenceProblems({ pages }: Content): Problem[] {
  return pages.flatMap(({ path, root }) =>
    root ? pageProblems(pageEvidence({ path, ...collectPage(root) })) : [],
  )
}
