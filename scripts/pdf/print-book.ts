import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { BOOK_PATH } from '../../src/site/book-path.ts'
import { readPdf } from './read-pdf.ts'

/** The printed book. */
export interface PrintedBook {
  pdf: Uint8Array
  pages: number
  bookmarks: number
}

/**
 * Prints the book twice: once to learn on which page each chapter stands, once with these numbers in its contents.
 * The browser reads it from the folder under the site's own address, so that links out of the book lead there.
 * @param dist the built site
 * @throws where the two differ in their pages, or a chapter stands on none
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
    const first = await readPdf(await page.pdf(PAPER))
    const missing = await numberContents(page, Object.fromEntries(first.anchors))
    if (missing.length > 0)
      throw new Error(`These chapters stand on no page: ${missing.slice(0, 5).join(', ')}`)
    const pdf = await page.pdf({ ...PAPER, outline: true, tagged: true })
    const { pages, bookmarks, anchors } = await readPdf(pdf)
    const moved = [...anchors].filter(([name, at]) => first.anchors.get(name) !== at)
    if (moved.length > 0) {
      throw new Error(`The numbers in the contents moved ${moved[0]?.[0]} to another page`)
    }
    return { pdf, pages, bookmarks }
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

/** Sets the numbers of pages into the contents; gives the anchors that have none. */
function numberContents(page: Page, pages: Record<string, number>): Promise<string[]> {
  return page.evaluate((pages) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')]
    return links.flatMap((link) => {
      const anchor = link.hash.slice(1)
      const at = pages[anchor]
      if (at === undefined) return [anchor]
      link.dataset.page = String(at)
      return []
    })
  }, pages)
}
