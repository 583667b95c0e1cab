import { frontMatter } from '../../content/front-matter.ts'
import { readPages } from '../../content/read.ts'

/** The other names of the pages, from their front matter, by address. */
export function otherNames(): Map<string, string[]> {
  return new Map(
    readPages().map((page) => [page.id === 'index' ? '/' : `/${page.id}/`, frontMatter(page).also]),
  )
}
