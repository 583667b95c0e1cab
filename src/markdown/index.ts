import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri'
import { citations } from './citations.ts'
import { componentImports } from './component-imports.ts'
import { headingLinks } from './heading-links.ts'
import { links } from './links.ts'
import { pageRules } from './rules/index.ts'
import { figures, tables } from './tables.ts'
import { untranslatedCode } from './untranslated-code.ts'

interface MarkdownOptions {
  /** The path that the site is served under. */
  base: string
}

/**
 * How the pages in content/docs become HTML. The order matters: citations look for tables before
 * these are framed, and headings need ids before they link to themselves.
 */
export function siteMarkdown({ base }: MarkdownOptions) {
  return satteri({
    mdastPlugins: [pageRules],
    hastPlugins: [
      componentImports,
      citations,
      figures,
      tables,
      links(base),
      satteriHeadingIdsPlugin(),
      headingLinks,
      untranslatedCode,
    ],
  })
}
