import { check } from './check.ts'
import { frontMatterText, parseData } from './data-file.ts'
import { page, type Page } from './page.ts'

/** What to do about a field of a page that the schema refuses. */
const PAGE_REMEDY = 'Mend the field; src/content/page.ts describes each.'

/** The front matter of a page in content/docs; throws with the page's path and what is wrong. */
export function frontMatter({ path, mdx }: { path: string; mdx: string }): Page {
  return check(page, path, parseData(path, frontMatterText(mdx), 1) ?? {}, PAGE_REMEDY)
}
