import type { Browser } from '@playwright/test'
import { pageOfLab } from '../labs/page-of-lab.ts'
import { serveSite } from './serve-site.ts'
import type { BenchRow } from './table.ts'

/** Milliseconds; browsers report no shorter task. */
const LONG_TASK = 50

/** The longest task of the real page while the panel trains, for each lab that has a page. */
export async function panelRows(browser: Browser, labs: string[]): Promise<BenchRow[]> {
  const site = await serveSite({})
  const rows: BenchRow[] = []
  for (const lab of labs) {
    const path = pageOfLab(lab)
    if (path === undefined) console.log(`${lab}: no page of the built site has it`)
    else rows.push(await panelRow(browser, lab, site.url + path))
  }
  site.close()
  return rows
}

async function panelRow(browser: Browser, lab: string, url: string): Promise<BenchRow> {
  const tab = await browser.newPage({ serviceWorkers: 'block' })
  await tab.goto(url)
  const panel = tab.locator(`#lab-${lab}`)
  await panel.scrollIntoViewIfNeeded()
  await tab.locator(`astro-island[ssr] #lab-${lab}`).waitFor({ state: 'detached' })
  await panel.getByRole('combobox', { name: 'Backend' }).selectOption('cpu')
  const status = panel.getByRole('status')
  await tab.evaluate(watchTraining, await status.elementHandle())
  await panel.getByRole('button', { name: 'Run', exact: true }).click()
  await status.filter({ hasText: /done|failed/ }).waitFor({ timeout: 360_000 })
  const words = await status.textContent()
  if (!words?.includes('done')) throw new Error(`${lab} on ${url}: ${words}`)
  const longest = await tab.evaluate(() => (window as unknown as Watched).longestTask())
  await tab.close()
  return {
    what: `${lab}, on its page, cpu: longest task of the page while training, ms`,
    found: longest === 0 ? `under ${LONG_TASK}` : longest.toFixed(0),
    value: longest,
    bar: { most: LONG_TASK },
  }
}

interface Watched {
  /** Milliseconds; 0 where no task since training began was long. */
  longestTask(): number
}

/**
 * Runs on the page: notes its long tasks, and when its panel says first that it trains, which may be for a moment.
 * @throws when the panel never said so
 */
function watchTraining(status: Element | null) {
  let began: number | undefined
  const tasks: PerformanceEntry[] = []
  const observer = new PerformanceObserver((list) => void tasks.push(...list.getEntries()))
  observer.observe({ type: 'longtask' })
  new MutationObserver(() => {
    if (status?.textContent.includes('training')) began ??= performance.now()
  }).observe(status ?? document, { subtree: true, childList: true, characterData: true })
  const watched: Watched = {
    longestTask() {
      if (began === undefined) throw new Error('the panel never said that it trains')
      const since = began
      const during = [...tasks, ...observer.takeRecords()].filter(
        ({ startTime, duration }) => startTime + duration > since,
      )
      return Math.max(0, ...during.map(({ duration }) => duration))
    },
  }
  Object.assign(window, watched)
}
