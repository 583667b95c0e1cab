import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { inTopicOrder } from '../content/claim.ts'
import { frontMatter } from '../content/front-matter.ts'
import { CONTENT_KINDS } from '../content/kinds.ts'
import { readEntries, readPages } from '../content/read.ts'
import { BOOK_PATH } from '../site/book-path.ts'
import { builtPages } from '../site/built-pages.ts'
import { buildSections, pagePath } from '../site/navigation.ts'
import { bindBook } from './book.ts'
import { chaptersOf, type Chapter } from './chapters.ts'

/** Binds all pages of the documentation, and the claims, into one page, once they are built. */
export function book({ base }: { base: string }): AstroIntegration {
  return {
    name: 'book',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir)
        const file = join(root, BOOK_PATH, 'index.html')
        const shell = readFileSync(file, 'utf8')
        writeFileSync(file, bindBook(shell, readChapters(), builtPages(root), base))
      },
    },
  }
}

/** The chapters, from the content. */
export function readChapters(): Chapter[] {
  const pages = readPages().map((file) => ({ id: file.id, data: frontMatter(file) }))
  const claims = inTopicOrder(readEntries(CONTENT_KINDS.claims)).map(({ id }) =>
    pagePath(`claims/${id}`),
  )
  return chaptersOf(buildSections(pages), claims)
}
