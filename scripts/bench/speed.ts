import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import type { Backend } from '../../src/sandbox/protocol.ts'
import { serveBarePage, type BareRun } from './bare-page.ts'
import { runInSandbox, type SandboxRun } from './sandbox-run.ts'
import { ratio, type Row } from './table.ts'

/** Milliseconds in which a spare loads, starts and rehearses on a slow machine. */
const WARM = { webgl: 20_000, cpu: 8_000 }
/** Milliseconds; browsers report no shorter task. */
const LONG_TASK = 50

/** Runs a lab's program in the sandbox and on a bare page, turn by turn, and compares the medians. */
export async function speedRows(
  browser: Browser,
  harness: string,
  lab: string,
  rounds: number,
): Promise<Row[]> {
  const program = readFileSync(`content/labs/${lab}/high-level.ts`, 'utf8')
  const bare = await serveBarePage(program)
  const rows: Row[] = []
  for (const backend of ['webgl', 'cpu'] as const) {
    const context = await browser.newContext()
    const tab = await context.newPage()
    await tab.goto(harness)
    const cold = await runInSandbox(tab, program, backend, 0)
    const inSandbox: SandboxRun[] = []
    const onBarePage: BareRun[] = []
    for (let round = 0; round < rounds; round++) {
      await tab.bringToFront()
      inSandbox.push(await runInSandbox(tab, program, backend, WARM[backend]))
      onBarePage.push(await runBare(await context.newPage(), bare.url(backend)))
    }
    await context.close()
    checkSame(lab, backend, cold, onBarePage[0])
    rows.push(...compare(`${lab}, ${cold.backend}`, cold, inSandbox, onBarePage))
  }
  bare.close()
  return rows
}

function compare(where: string, cold: SandboxRun, ours: SandboxRun[], bare: BareRun[]): Row[] {
  const bareFirst = median(bare.map((run) => run.firstPoint))
  const speeds: [number, number] = [
    median(ours.map((run) => run.stepsPerSecond)),
    median(bare.map((run) => run.stepsPerSecond)),
  ]
  const warmFirst = median(ours.map((run) => run.firstPoint))
  const stall = Math.max(...ours.map((run) => run.stall))
  return [
    ratio(`${where}: steps a second`, speeds, '/s', { least: 0.95 }),
    ratio(`${where}: Run to first point, warm spare`, [warmFirst, bareFirst], 'ms', { most: 0.5 }),
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
