import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri'
import { citations } from './citations.ts'
import { componentImports } from './component-imports.ts'
import { headingLinks } from './heading-links.ts'
import { knownIds } from './known-ids.ts'
import { links } from './links.ts'
import { tables } from './tables.ts'

/**
 * How the pages in content/docs become HTML. The order matters: citations look for tables before
 * these are framed, and headings need ids before they link to themselves.
 */
export function siteMarkdown({ base }: { base: string }) {
  return satteri({
    hastPlugins: [
      knownIds,
      componentImports,
      citations,
      tables,
      links(base),
      satteriHeadingIdsPlugin(),
      headingLinks,
    ],
  })
}
