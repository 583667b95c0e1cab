import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri'
import { citations } from './citations.ts'
import { componentImports } from './component-imports.ts'
import { evidence } from './evidence.ts'
import { headingLinks } from './heading-links.ts'
import { knownIds } from './known-ids.ts'
import { links } from './links.ts'
import { figures, tables } from './tables.ts'
import { untranslatedCode } from './untranslated-code.ts'

interface MarkdownOptions {
  /** The path that the site is served under. */
  base: string
  /** Is told what each page rests on. */
  collect: Parameters<typeof evidence>[0]
}

/**
 * How the pages in content/docs become HTML. The order matters: citations look for tables before
 * these are framed, and headings need ids before they link to themselves.
 */
export function siteMarkdown({ base, collect }: MarkdownOptions) {
  return satteri({
    mdastPlugins: [evidence(collect)],
    hastPlugins: [
      knownIds,
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
