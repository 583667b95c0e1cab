import type { Browser } from '@playwright/test'
import { openLab, openLabPage } from '../../tests/hostile/checks/lab-page.ts'
import { checkShown } from '../../tests/hostile/checks/link.ts'
import { checkOnPanel } from '../../tests/hostile/checks/run-on-panel.ts'
import { readCorpus } from '../../tests/hostile/corpus.ts'
import { brokenLinks } from '../../tests/hostile/links/broken.ts'
import { codeLinks } from '../../tests/hostile/links/code.ts'
import { clickWaits } from './click-waits.ts'
import { serveSite } from './serve-site.ts'
import type { BenchRow } from './table.ts'

/** Milliseconds within which nearly every click must be answered, and the longest wait of one. */
const CLICK_BAR = 200
const LONGEST_BAR = 1000

/** How long clicks wait on a page of the site while programs and links of the corpus do their worst. */
export async function hostilePageRows(browser: Browser): Promise<BenchRow[]> {
  const site = await serveSite({})
  const tab = await browser.newPage({ serviceWorkers: 'block' })
  const waits = new Map<string, number[]>()
  for (const entry of readCorpus().filter(({ expected }) => expected.panel !== undefined)) {
    await openLab(tab, site.url)
    waits.set(entry.name, await clickWaits(tab, () => checkOnPanel(tab, entry)))
  }
  for (const link of [...brokenLinks, ...codeLinks]) {
    await openLabPage(tab, site.url, link.address)
    waits.set(link.name, await clickWaits(tab, () => checkShown(tab, link)))
  }
  await tab.close()
  site.close()
  return [
    row('19 of 20 clicks wait no longer than', waits, nearlyAll, CLICK_BAR),
    row('the longest wait of a click', waits, (all) => all.at(-1) ?? NaN, LONGEST_BAR),
  ]
}

function nearlyAll(sorted: number[]): number {
  return sorted[Math.floor((sorted.length - 1) * 0.95)] ?? NaN
}

function row(
  what: string,
  waits: Map<string, number[]>,
  of: (w: number[]) => number,
  most: number,
) {
  const [worst] = [...waits].toSorted(([, a], [, b]) => of(b) - of(a))
  if (!worst) throw new Error('no hostile program or link has a page')
  const value = of(worst[1])
  return {
    what: `a page under ${waits.size} hostile programs and links: ${what}, ms`,
    found: `${value.toFixed(0)} (${worst[0]})`,
    value,
    bar: { most },
  }
}
