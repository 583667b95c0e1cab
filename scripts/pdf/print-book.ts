import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { BOOK_PATH } from '../../src/site/book-path.ts'
import { type PdfFacts, readPdf } from './read-pdf.ts'

/** The printed book. */
export interface PrintedBook {
  pdf: Uint8Array
  pages: number
  bookmarks: number
}

/**
 * Prints the book to learn on which page each chapter stands, then with these numbers in its contents until they are
 * those of the pages.
 * The browser reads it from the folder under the site's own address, so that links out of the book lead there.
 * @param dist the built site
 * @throws where a chapter stands on no page
 */
export async function printBook(dist: string, executablePath: string): Promise<PrintedBook> {
  const address = canonicalOf(readFileSync(join(dist, BOOK_PATH, 'index.html'), 'utf8'))
  const root = address.slice(0, -BOOK_PATH.length)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(0)
    await page.route('**/*', async (route) => {
      const url = route.request().url()
      const file = url.startsWith(root) ? fileOf(dist, url.slice(root.length)) : undefined
      await (file ? route.fulfill({ path: file }) : route.abort())
    })
    await page.goto(address)
    await prepare(page)
    await numberContents(page, await readPdf(await page.pdf(PAPER)))
    for (let left = 3; left > 0; left--) {
      const pdf = await page.pdf({ ...PAPER, outline: true, tagged: true })
      const facts = await readPdf(pdf)
      const moved = await numberContents(page, facts)
      if (moved.length === 0) return { pdf, pages: facts.pages, bookmarks: facts.bookmarks }
    }
    throw new Error('The contents move the chapters to other pages each time they are numbered')
  } finally {
    await browser.close()
  }
}

const PAPER = { format: 'A4', preferCSSPageSize: true, printBackground: false } as const

function canonicalOf(html: string): string {
  const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]
  if (address === undefined) throw new Error('The book does not name its own address')
  return address
}

/** The file behind an address below the root of the site, or undefined. */
function fileOf(dist: string, path: string): string | undefined {
  const file = join(dist, decodeURIComponent(path.replace(/[?#].*$/, '')))
  if (!existsSync(file)) return undefined
  return statSync(file).isDirectory() ? join(file, 'index.html') : file
}

/** Waits for fonts and pictures, and makes the addresses of links whole. */
async function prepare(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  await page.evaluate(async () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
      if (!link.getAttribute('href')?.startsWith('#')) link.setAttribute('href', link.href)
    }
    await Promise.all([...document.fonts].map((font) => font.load()))
    await Promise.all([...document.images].map((image) => image.decode()))
  })
}

/**
 * Sets the numbers of pages into the contents.
 * @returns the anchors of the chapters whose number was another
 * @throws where a chapter stands on no page
 */
async function numberContents(page: Page, { anchors }: PdfFacts): Promise<string[]> {
  const links = page.locator('.contents a[href^="#"]')
  const names = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href')?.slice(1) ?? ''),
  )
  const missing = names.filter((name) => !anchors.has(name))
  if (names.length === 0 || missing.length > 0) {
    throw new Error(
      `The book has chapters that stand on no page: ${missing.slice(0, 5).join(', ')}`,
    )
  }
  return links.evaluateAll(
    (all, pages) =>
      all.flatMap((link) => {
        const name = link.getAttribute('href')?.slice(1) ?? ''
        const at = String(pages[name])
        const was = link.getAttribute('data-page')
        link.setAttribute('data-page', at)
        return was === at ? [] : [name]
      }),
    Object.fromEntries(anchors),
  )
}
