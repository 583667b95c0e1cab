/**
 * Measures the labs in one browser and prints a table with the bars:
 * npm run bench:lab [-- <lab> …] [--rounds=3] [--runs=200]. It needs the built site.
 *
 * Each lab runs in the sandbox beside the same program on a bare page with tf.min.js, turn by turn. The labs'
 * pages are measured while they train, one page over many runs and under the hostile programs, and twelve labs
 * on a page beside one.
 */
import { brotliCompressSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { bundle, PARTS } from '../src/sandbox/build/bundle.ts'
import { serveHarness } from '../tests/hostile/harness/server.ts'
import { growthRows } from './bench/growth.ts'
import { hostilePageRows } from './bench/hostile-pages.ts'
import { hostileRows } from './bench/hostile.ts'
import { panelRows } from './bench/panel-run.ts'
import { speedRows } from './bench/speed.ts'
import { meets, table, type BenchRow } from './bench/table.ts'
import { twelveRows } from './bench/twelve.ts'
import { countOf, readCommandLine } from './command-line.ts'
import { selectLabs } from './labs/select.ts'
import { ensureBrowser } from './setup/browser.ts'

const KILOBYTE = 1000
/** The most that the core part may weigh with Brotli. */
const CORE_BAR = 185

const { values, positionals } = readCommandLine({
  rounds: { type: 'string' },
  runs: { type: 'string' },
})
const labs = selectLabs(positionals)
const rounds = countOf('rounds', values.rounds, 3)
const runs = countOf('runs', values.runs, 200)

const rows = await weightRows()
const harness = await serveHarness()
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--enable-unsafe-swiftshader', '--disable-background-networking'],
})
try {
  for (const lab of labs) rows.push(...(await speedRows(browser, harness.url, lab, rounds)))
  rows.push(...(await panelRows(browser, labs)))
  rows.push(...(await twelveRows(browser, labs[0] ?? '')))
  rows.push(...(await hostileRows(browser, harness.url)))
  rows.push(...(await hostilePageRows(browser)))
  rows.push(...(await growthRows(browser, harness.url, runs)))
} finally {
  await browser.close()
  harness.close()
  console.log(table(rows))
}
process.exit(rows.some((row) => meets(row) === false) ? 1 : 0)

async function weightRows(): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const part of PARTS) {
    const { text } = await bundle(part)
    const kilobytes = brotliCompressSync(text).length / KILOBYTE
    const row = { what: `weight of ${part}, kB with Brotli`, found: kilobytes.toFixed(1) }
    const bar = part === 'core' ? { bar: { most: CORE_BAR } } : {}
    rows.push({ ...row, value: kilobytes, ...bar })
  }
  return rows
}
