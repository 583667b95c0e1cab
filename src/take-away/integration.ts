import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { frontMatter } from '../content/front-matter.ts'
import { CONTENT_KINDS } from '../content/kinds.ts'
import { readEntries, readPages } from '../content/read.ts'
import { withBase } from '../site/base-path.ts'
import { builtPages } from '../site/built-pages.ts'
import { buildSections, pagePath } from '../site/navigation.ts'
import { bibtex, citationOf, plainCitation } from './citation.ts'
import { llmsText, type Taken } from './llms.ts'
import { pageMarkdown } from './markdown.ts'
import { bibtexPath, markdownPath } from './paths.ts'

/**
 * Writes beside each built page its Markdown, which ends with its citation, and the citation as BibTeX; and
 * llms.txt, and llms-full.txt with all pages in reading order.
 */
export function takeAway({ base, site }: { base: string; site: string }): AstroIntegration {
  const absolute = (path: string) => new URL(withBase(base, path), site).href
  return {
    name: 'take-away',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir)
        const texts = new Map<string, string>()
        for (const { path, html } of builtPages(root)) {
          const citation = citationOf(html, absolute(path))
          const text = `${pageMarkdown(html, citation.address)}\nCite as: ${plainCitation(citation)}\n`
          texts.set(path, text)
          writeFileSync(join(root, markdownPath(path)), text)
          writeFileSync(join(root, bibtexPath(path)), bibtex(citation))
        }
        const { home, sections, claims } = readContent()
        writeFileSync(join(root, 'llms.txt'), llmsText(home, sections, claims, absolute))
        const inOrder = [home, ...sections.flatMap((one) => [one, ...one.pages]), ...claims]
        const full = inOrder.flatMap(({ path }) => texts.get(path) ?? [])
        writeFileSync(join(root, 'llms-full.txt'), full.join('\n---\n\n'))
      },
    },
  }
}

/** The pages as lists have them: the home page, the sections with their pages, and the claims. */
function readContent() {
  const pages = readPages().map((file) => ({ id: file.id, data: frontMatter(file) }))
  const home = pages.find(({ id }) => id === 'index')
  if (!home) throw new Error('content/docs/index.mdx is missing: it is the home page')
  const claims = readEntries(CONTENT_KINDS.claims).map(({ id, data }): Taken => ({
    path: pagePath(`claims/${id}`),
    title: `“${data.claim}”`,
    lede: `${data.verdict} (${data.asOf}). ${data.correction}`,
  }))
  return { home: { path: '/', ...home.data }, sections: buildSections(pages), claims }
}
