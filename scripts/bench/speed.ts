import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { LIVE_PROGRAMS, PROGRAM_FILES } from '../../src/content/program-files.ts'
import type { Backend } from '../../src/sandbox/protocol.ts'
import { labFolder } from '../labs/select.ts'
import { serveBarePage, type BareRun } from './bare-page.ts'
import { prepare, runAllInSandbox, runInSandbox, type SandboxRun } from './sandbox-run.ts'
import { ratio, type BenchRow } from './table.ts'

/** Milliseconds; browsers report no shorter task. */
const LONG_TASK = 50
/** The most of a bare page's time that both programs may take. */
const BOTH_BAR = { most: 0.8 }
/** What a bare page does in a second, at least. */
const SPEED_BAR = { least: 1 }
/** The most of a bare page's time to its first point. */
const FIRST_BAR = { webgl: { most: 0.3 }, cpu: { most: 0.7 } }
/** The most of a bare page's time to its first point that may pass before a program's own first line, on CPU. */
const BEGAN_BAR = { most: 0.15 }

/** Runs a lab's program in the sandbox and on a bare page, turn by turn, and compares the medians. */
export async function speedRows(
  browser: Browser,
  harness: string,
  lab: string,
  rounds: number,
): Promise<BenchRow[]> {
  const both = LIVE_PROGRAMS.map((name) =>
    readFileSync(join(labFolder(lab), PROGRAM_FILES[name]), 'utf8'),
  )
  const program = both[0] as string
  const bare = await serveBarePage([program])
  const bareBoth = await serveBarePage(both)
  const rows: BenchRow[] = []
  for (const backend of ['webgl', 'cpu'] as const) {
    const context = await browser.newContext()
    const tab = await context.newPage()
    await tab.goto(harness)
    const cold = await runInSandbox(tab, program, backend)
    const inSandbox: SandboxRun[] = []
    const onBarePage: BareRun[] = []
    const bothInSandbox: number[] = []
    const bothOnBarePage: number[] = []
    for (let round = 0; round < rounds; round++) {
      await tab.bringToFront()
      await prepare(tab, program, backend)
      inSandbox.push(await runInSandbox(tab, program, backend))
      onBarePage.push(await runBare(await context.newPage(), bare.url(backend)))
      await tab.bringToFront()
      await prepare(tab, program, backend)
      bothInSandbox.push(await runAllInSandbox(tab, both, backend))
      bothOnBarePage.push((await runBare(await context.newPage(), bareBoth.url(backend))).ended)
    }
    await context.close()
    checkSame(lab, backend, cold, onBarePage[0])
    const where = `${lab}, ${cold.backend}`
    rows.push(...compare(where, cold, inSandbox, onBarePage))
    const medians: [number, number] = [median(bothInSandbox), median(bothOnBarePage)]
    rows.push(ratio(`${where}: Run to the end of both programs, warm`, medians, 'ms', BOTH_BAR))
  }
  bare.close()
  bareBoth.close()
  return rows
}

function compare(where: string, cold: SandboxRun, ours: SandboxRun[], bare: BareRun[]): BenchRow[] {
  const bareFirst = median(bare.map((run) => run.firstPoint))
  const speeds: [number, number] = [
    median(ours.map((run) => run.stepsPerSecond)),
    median(bare.map((run) => run.stepsPerSecond)),
  ]
  const warmFirst = median(ours.map((run) => run.firstPoint))
  const stall = Math.max(...ours.map((run) => run.stall))
  return [
    ratio(`${where}: steps a second`, speeds, '/s', SPEED_BAR),
    ratio(
      `${where}: Run to first point, warm spare`,
      [warmFirst, bareFirst],
      'ms',
      FIRST_BAR[cold.backend === 'cpu' ? 'cpu' : 'webgl'],
    ),
    ratio(
      `${where}: Run to the program's first line, warm spare`,
      [median(ours.map((run) => run.began)), bareFirst],
      'ms',
      cold.backend === 'cpu' ? BEGAN_BAR : undefined,
    ),
    ratio(`${where}: Run to first point, cold`, [cold.firstPoint, bareFirst], 'ms'),
    {
      what: `${where}: longest task of the page while training, ms`,
      found: stall === 0 ? `under ${LONG_TASK}` : stall.toFixed(0),
      value: stall,
      bar: { most: LONG_TASK },
    },
  ]
}

/** A comparison of speeds is one only where both did the same. */
function checkSame(lab: string, backend: Backend, ours: SandboxRun, theirs?: BareRun): void {
  const same = ours.backend === theirs?.backend && ours.lastPoint === theirs.lastPoint
  if (same && ours.backend === backend) return
  throw new Error(
    `${lab} on ${backend}: the sandbox ended at ${ours.lastPoint} on ${ours.backend}, ` +
      `the bare page at ${theirs?.lastPoint} on ${theirs?.backend}`,
  )
}

async function runBare(tab: Page, url: string): Promise<BareRun> {
  await tab.goto(url)
  await tab.waitForFunction(() => 'bare' in globalThis, null, { timeout: 300_000 })
  const run = await tab.evaluate(() => (globalThis as unknown as { bare: BareRun }).bare)
  await tab.close()
  return run
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
