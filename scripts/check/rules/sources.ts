import { SOURCES_FILE } from '../../../src/content/folders.ts'
import { CONTENT_KINDS, type ContentKind } from '../../../src/content/kinds.ts'
import type { Problem } from '../../../src/content/problem.ts'
import { collectPage } from '../../../src/markdown/evidence.ts'
import type { Content } from '../read-content.ts'
import { fieldProblem } from '../text-rules.ts'

/** The works of the bibliography that nothing names. */
export function sourceProblems({ pages, entries, sources, unread }: Content): Problem[] {
  const used = new Set([
    ...pages.flatMap(({ root }) => (root ? collectPage(root).works : [])),
    ...Object.entries(CONTENT_KINDS).flatMap(([name, kind]) =>
      entries[name as keyof typeof CONTENT_KINDS].flatMap(({ data }) =>
        (kind as ContentKind).works(data),
      ),
    ),
  ])
  // What cannot be read names what stands in it.
  const isNamed = (key: string) =>
    used.has(key) || [...unread.values()].some((text) => text.includes(key))
  return Object.keys(sources)
    .filter((key) => !isNamed(key))
    .map((key) => fieldProblem(SOURCES_FILE, [key], 'nothing uses it', 'Cite it, or remove it.'))
}
