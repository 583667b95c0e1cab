import type { Problem } from '../../../src/content/problem.ts'
import { textProblems } from '../../../src/markdown/rules/index.ts'
import { problemsOf } from '../../../src/content/problem.ts'
import { pageSnippets } from '../../snippets/page-snippets.ts'
import type { Content } from '../read-content.ts'

/** What is wrong with the text of each page, by the rules that the build has, and with its programs' fences. */
export function pageTextProblems({ pages }: Content): Problem[] {
  return pages.flatMap(({ path, mdx, root }) =>
    root ? [...textProblems(path, root), ...problemsOf(() => pageSnippets({ path, mdx }))] : [],
  )
}
