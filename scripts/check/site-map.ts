import { globSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import GithubSlugger from 'github-slugger'
import type { MdastNode } from 'satteri'
import { pageComponents } from '../../src/components/mdx.ts'
import { FOLDERS } from '../../src/content/folders.ts'
import { isTag, namedAttributes, nodesIn, textIn } from '../../src/markdown/rules/rule.ts'
import { pagePath } from '../../src/site/navigation.ts'
import type { Content } from './read-content.ts'

/** The addresses of the site's pages, each with its anchors; undefined where only the build knows them. */
export type SiteMap = Map<string, Set<string> | undefined>

/** The pages that the content makes, by their addresses. */
export function siteMap({ pages }: Content): SiteMap {
  const claims = globSync(`${FOLDERS.claims}/*.yaml`).map((file) => basename(file, '.yaml'))
  const labs = globSync(`${FOLDERS.labs}/*/lab.yaml`).map((file) => basename(dirname(file)))
  return new Map([
    ...claims.map((id) => [`/claims/${id}/`, undefined] as const),
    ...labs.map((id) => [`/playground/${id}/`, undefined] as const),
    ...pages.map(({ id, root }) => [pagePath(id), root && anchorsIn(root)] as const),
  ])
}

/** The anchors of a page: its headings, and what its components declare. */
export function anchorsIn(root: MdastNode): Set<string> {
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
