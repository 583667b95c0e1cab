import { existsSync } from 'node:fs'
import type { MdastNode } from 'satteri'
import { nearest } from '../../../src/content/nearest.ts'
import type { Problem } from '../../../src/content/problem.ts'
import { isTag, lineOf, namedAttributes, nodesIn } from '../../../src/markdown/rules/rule.ts'
import { pagePath } from '../../../src/site/navigation.ts'
import type { CheckedPage, Content } from '../read-content.ts'
import { siteMap, type SiteMap } from '../site-map.ts'
import { fieldProblem } from '../text-rules.ts'

/** A link or an image of a page. */
interface Link {
  line: number | undefined
  address: string
}

/** The links of pages and of guides that lead nowhere. */
export function linkProblems(content: Content): Problem[] {
  const map = siteMap(content)
  return [
    ...content.pages.flatMap((page) => pageLinkProblems(page, map)),
    ...content.entries.guides.flatMap(({ file, data: { rules } }) =>
      rules.flatMap(({ evidence }, place) =>
        evidence.flatMap((each, i) => {
          const found = 'page' in each ? broken(each.page, '/', map) : undefined
          if (!found) return []
          const path = ['rules', place, 'evidence', i, 'page']
          return [fieldProblem(file, path, found.what, found.remedy)]
        }),
      ),
    ),
  ]
}

function pageLinkProblems({ id, path, root }: CheckedPage, map: SiteMap): Problem[] {
  if (!root) return []
  return linksIn(root).flatMap(({ line, address }) => {
    const found = broken(address, pagePath(id), map)
    return found ? [{ file: path, line, field: `link ${address}`, ...found }] : []
  })
}

function linksIn(root: MdastNode): Link[] {
  return nodesIn(root).flatMap((node): Link[] => {
    const line = lineOf(node)
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      return [{ line, address: node.url }]
    }
    if (!isTag(node)) return []
    const wanted = { a: 'href', img: 'src' }[node.name ?? '']
    return namedAttributes(node).flatMap(({ name, value }) =>
      name === wanted && typeof value === 'string' ? [{ line, address: value }] : [],
    )
  })
}

/** Why an address on the page `from` leads nowhere; undefined where it leads somewhere, or to another site. */
function broken(
  address: string,
  from: string,
  map: SiteMap,
): Pick<Problem, 'what' | 'remedy'> | undefined {
  const url = new URL(address, `http://site${from}`)
  if (url.host !== 'site' || !/^https?:$/.test(url.protocol)) return undefined
  const path = decodeURI(url.pathname)
  if (existsSync(`public${path}`) && !path.endsWith('/')) return undefined
  if (!map.has(path)) {
    const withSlash = map.has(`${path}/`) ? `${path}/` : undefined
    const meant = withSlash ?? nearest(path, [...map.keys()])
    const remedy = meant ? `Write ${meant}.` : 'Mend the address, or write the page.'
    return { what: `there is no page ${path}`, remedy }
  }
  const anchor = decodeURIComponent(url.hash.slice(1))
  const anchors = map.get(path)
  if (anchor === '' || !anchors || anchors.has(anchor)) return undefined
  const meant = nearest(anchor, [...anchors])
  const remedy = meant
    ? `Write ${path}#${meant}.`
    : `The page has ${[...anchors].map((each) => `#${each}`).join(', ') || 'none'}.`
  return { what: `the page ${path} has no anchor #${anchor}`, remedy }
}
