import type { Browser } from '@playwright/test'
import { pageFootprint } from './growth.ts'
import { pageOfLab } from '../labs/page-of-lab.ts'
import { pageWithLabs } from './lab-pages.ts'
import { serveSite } from './serve-site.ts'
import type { BenchRow } from './table.ts'

const LABS = 12
/** What the heap of one page may waver by between two loads. */
const HEAP_BAR = 1.1

interface Cost {
  requests: number
  /** Bytes of all but the document itself, in which each lab has its text. */
  bytes: number
  frames: number
  workers: number
  heap: number
}

/** What twelve labs on a page cost before one is used, beside one lab. */
export async function twelveRows(browser: Browser, lab: string): Promise<BenchRow[]> {
  const path = pageOfLab(lab)
  if (path === undefined) throw new Error(`no page of the built site has the lab "${lab}"`)
  const site = await serveSite({
    '/bench/one/': pageWithLabs(path, 1),
    '/bench/twelve/': pageWithLabs(path, LABS),
  })
  const one = await costOf(browser, `${site.url}/bench/one/`, 1)
  const twelve = await costOf(browser, `${site.url}/bench/twelve/`, LABS)
  site.close()
  const row = (what: string, ours: number, theirs: number, most: number): BenchRow => ({
    what: `${LABS} labs on a page, loaded: ${what}`,
    found: String(ours),
    against: `${theirs} with one`,
    // Of nothing, more than nothing is too much.
    value: theirs === 0 ? ours + 1 : ours / theirs,
    bar: { most },
  })
  return [
    row('requests', twelve.requests, one.requests, 1),
    row('bytes beside the document', twelve.bytes, one.bytes, 1),
    row('frames', twelve.frames, one.frames, 1),
    row('workers', twelve.workers, one.workers, 1),
    row('JavaScript heap in bytes', twelve.heap, one.heap, HEAP_BAR),
  ]
}

async function costOf(browser: Browser, url: string, labs: number): Promise<Cost> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const tab = await context.newPage()
  const sizes: Promise<number>[] = []
  tab.on('requestfinished', (request) => {
    if (request.url() === url) return
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await tab.goto(url, { waitUntil: 'load' })
  await tab.waitForLoadState('networkidle')
  // A locator looks for shadow roots, and leaves an object for each element of the page on its heap.
  const shown = await tab.evaluate(() => document.querySelectorAll('section.lab').length)
  if (shown !== labs) throw new Error(`${url} shows ${shown} labs, not ${labs}`)
  // The first lab comes alive on either page, none is used.
  await tab.evaluate(() => document.querySelector('section.lab')?.scrollIntoView())
  await tab.waitForFunction(() => !document.querySelector('astro-island')?.hasAttribute('ssr'))
  await tab.waitForLoadState('networkidle')
  const cdp = await context.newCDPSession(tab)
  const { heap, frames, workers } = await pageFootprint(tab, cdp)
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  await context.close()
  return { requests: sizes.length, bytes, frames, workers, heap }
}
