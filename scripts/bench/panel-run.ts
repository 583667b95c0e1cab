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
  await panel.getByRole('button', { name: 'Run', exact: true }).click()
  const status = panel.getByRole('status')
  await status.filter({ hasText: 'training' }).waitFor({ timeout: 60_000 })
  await tab.evaluate(() => {
    Object.assign(window, { longest: 0 })
    const scope = window as unknown as { longest: number }
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        scope.longest = Math.max(scope.longest, duration)
    }).observe({ type: 'longtask' })
  })
  await status.filter({ hasText: /done|failed/ }).waitFor({ timeout: 300_000 })
  const words = await status.textContent()
  if (!words?.includes('done')) throw new Error(`${lab} on ${url}: ${words}`)
  const longest = await tab.evaluate(() => (window as unknown as { longest: number }).longest)
  await tab.close()
  return {
    what: `${lab}, on its page, cpu: longest task of the page while training, ms`,
    found: longest === 0 ? `under ${LONG_TASK}` : longest.toFixed(0),
    value: longest,
    bar: { most: LONG_TASK },
  }
}
