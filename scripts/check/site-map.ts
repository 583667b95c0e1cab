import GithubSlugger from 'github-slugger'
import type { MdastNode } from 'satteri'
import { pageComponents } from '../../src/components/mdx.ts'
import { folderIds } from '../../src/content/folder-loader.ts'
import { FOLDERS } from '../../src/content/folders.ts'
import { CONTENT_KINDS } from '../../src/content/kinds.ts'
import { entryIds } from '../../src/content/read.ts'
import { isTag, namedAttributes, nodesIn, textIn } from '../../src/markdown/rules/rule.ts'
import { pagePath } from '../../src/site/navigation.ts'
import type { Content } from './read-content.ts'

/** The addresses of the site's pages, each with its anchors; undefined where only the build knows them. */
export type SiteMap = Map<string, Set<string> | undefined>

/** The pages that the content makes, by their addresses. */
export function siteMap({ pages }: Content): SiteMap {
  const claims = entryIds(CONTENT_KINDS.claims)
  const labs = folderIds(FOLDERS.labs)
  return new Map([
    ...claims.map((id) => [`/claims/${id}/`, undefined] as const),
    ...labs.map((id) => [`/playground/${id}/`, undefined] as const),
    ...pages.map(({ id, root }) => [pagePath(id), root && anchorsIn(root)] as const),
  ])
}

/** The anchors of a page: its headings, and what its components declare. */
function anchorsIn(root: MdastNode): Set<string> {
  const slugger = new GithubSlugger()
  return new Set(
    nodesIn(root).flatMap((node) => {
      if (node.type === 'heading') return [slugger.slug(textIn(node))]
      if (!isTag(node)) return []
      const written = Object.fromEntries(
        namedAttributes(node).map(({ name, value }) => [name, String(value)]),
      )
      return pageComponents[node.name ?? '']?.anchors?.(written) ?? []
    }),
  )
}
