/**
 * Prints the built book (dist/book/) to a PDF with bookmarks, tags and the numbers of pages in its table of contents.
 * `npm run pdf`, or `npm run pdf -- <file>` for another place than .cache/layers-and-ops.pdf.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { printBook } from './pdf/print-book.ts'
import { ensureBrowser } from './setup/browser.ts'
import { readCommandLine } from './command-line.ts'

const [named] = readCommandLine({}).positionals
const dist = resolve('dist')
if (!existsSync(join(dist, 'book', 'index.html'))) {
  console.error('dist/book/index.html is missing: run `npm run build` first.')
  process.exit(1)
}
const file = resolve(named ?? '.cache/layers-and-ops.pdf')
const { pdf, pages, bookmarks } = await printBook(dist, await ensureBrowser())
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, pdf)
const count = new Intl.NumberFormat('en')
console.log(
  `${relative('.', file)}: ${count.format(pages)} pages, ${count.format(bookmarks)} bookmarks, ${count.format(pdf.length)} bytes.`,
)
