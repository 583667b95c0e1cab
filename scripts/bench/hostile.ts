import type { Browser, Page } from '@playwright/test'
import type { HostPage } from '../../tests/hostile/harness/host-page.ts'
import { readCorpus, type CorpusEntry } from '../../tests/hostile/corpus.ts'
import type { BenchRow } from './table.ts'

declare const page: HostPage

/** Milliseconds that a program which does not end is left alone before Stop. */
const LEFT_ALONE = 2500
/** Milliseconds within which a page must answer, and Stop must have removed the frame. */
const ANSWER_BAR = 500

interface Measured {
  name: string
  /** Longest time that the page let a timer wait, while the program ran and at Stop. */
  stall: number
  /** Milliseconds that Stop took. */
  stop: number
}

/** How long the worst programs of the corpus keep the page from answering, and its Stop from working. */
export async function hostileRows(browser: Browser, harness: string): Promise<BenchRow[]> {
  const tab = await browser.newPage()
  const measured: Measured[] = []
  for (const entry of readCorpus()) {
    await tab.goto(harness)
    measured.push(await measure(tab, entry))
  }
  await tab.close()
  return [
    row('longest stall of the page', measured, ({ stall }) => stall),
    row('longest Stop', measured, ({ stop }) => stop),
  ]
}

function row(what: string, measured: Measured[], of: (one: Measured) => number): BenchRow {
  const worst = measured.toSorted((a, b) => of(b) - of(a))[0]
  if (!worst) throw new Error('tests/hostile/programs holds no program')
  return {
    what: `${measured.length} hostile programs: ${what}, ms`,
    found: `${of(worst).toFixed(0)} (${worst.name})`,
    value: of(worst),
    bar: { most: ANSWER_BAR },
  }
}

async function measure(tab: Page, { name, program, expected }: CorpusEntry): Promise<Measured> {
  const { backend = 'cpu' } = expected
  await tab.evaluate(() => page.longestStall())
  const figures = await tab.evaluate(
    async ({ program, backend, limit }) => {
      await page.run({ program, file: 'program.js', backend }, limit)
      const start = performance.now()
      page.handle?.stop()
      // In a later turn: whatever Stop left to do has been done by then.
      await new Promise((resolve) => setTimeout(resolve, 0))
      const stop = performance.now() - start
      await new Promise((resolve) => setTimeout(resolve, 100))
      return { stop, stall: page.longestStall() }
    },
    { program, backend, limit: LEFT_ALONE },
  )
  return { name, ...figures }
}
