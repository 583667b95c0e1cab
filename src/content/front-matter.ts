import { mdxToMdast } from 'satteri'
import { parse } from 'yaml'
import { check } from './check.ts'
import { page, type Page } from './page.ts'

/** The front matter of a page in content/docs; throws with the page's path and what is wrong. */
export function frontMatter({ path, mdx }: { path: string; mdx: string }): Page {
  const root = mdxToMdast(mdx)
  const first = root.type === 'root' ? root.children[0] : undefined
  const fields: unknown = parse(first?.type === 'yaml' ? first.value : '')
  return check(page, path, fields, 'Mend the field; src/content/page.ts describes each.')
}
