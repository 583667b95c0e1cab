import { readFileSync } from 'node:fs'
import type { Browser, CDPSession, Page } from '@playwright/test'
import type { RunEvent } from '../../src/sandbox/page/host.ts'
import type { HostPage } from '../../tests/hostile/harness/host-page.ts'
import type { BenchRow } from './table.ts'

declare const page: HostPage

/** Runs after which caches are full. */
const SETTLED = 20
/** What the figures of a page may waver by, beside growth. */
const HEAP_BAR = 1.05
const MEMORY_BAR = 1.1

const PROGRAM = `import * as tf from '@tensorflow/tfjs'
import { plot } from 'lab'
const w = tf.variable(tf.ones([8, 8]))
tf.train.sgd(0.1).minimize(() => tf.mean(tf.matMul(w, w)))
await plot('sum', 0, tf.sum(w))`

interface Footprint {
  heap: number
  frames: number
  workers: number
  /** Resident bytes of all processes of the browser. */
  memory: number
}

/** Runs a small program many times on one page and compares what the page holds early and late. */
export async function growthRows(
  browser: Browser,
  harness: string,
  runs: number,
): Promise<BenchRow[]> {
  const tab = await browser.newPage()
  await tab.goto(harness)
  const cdp = await tab.context().newCDPSession(tab)
  const system = await browser.newBrowserCDPSession()
  let early: Footprint | undefined
  let onWebgl = 0
  for (let run = 1; run <= runs; run++) {
    const events = await tab.evaluate(
      (program) => page.run({ program, file: 'program.js', backend: 'webgl' }, 60_000),
      PROGRAM,
    )
    if (ranOnWebgl(events)) onWebgl++
    if (run === Math.min(SETTLED, runs)) early = await footprint(tab, cdp, system)
  }
  const late = await footprint(tab, cdp, system)
  await tab.close()
  return rowsOf(early ?? late, late, runs, onWebgl)
}

function ranOnWebgl(events: RunEvent[]): boolean {
  const ready = events.find((event) => event.type === 'ready')
  return ready?.device.backend === 'webgl' && events.at(-1)?.type === 'done'
}

function rowsOf(early: Footprint, late: Footprint, runs: number, onWebgl: number): BenchRow[] {
  const mega = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`
  const after = `${runs} runs on one page`
  const of = `after ${Math.min(SETTLED, runs)}`
  return [
    {
      what: `${after}: JavaScript heap`,
      found: mega(late.heap),
      against: `${mega(early.heap)} ${of}`,
      value: late.heap / early.heap,
      bar: { most: HEAP_BAR },
    },
    {
      what: `${after}: memory of all processes`,
      found: mega(late.memory),
      against: `${mega(early.memory)} ${of}`,
      value: late.memory / early.memory,
      bar: { most: MEMORY_BAR },
    },
    count(`${after}: frames left`, late.frames, 0),
    count(`${after}: workers left`, late.workers, 0),
    {
      what: `${after}: runs that got a WebGL context and ended well`,
      found: String(onWebgl),
      value: onWebgl,
      bar: { least: runs },
    },
  ]
}

function count(what: string, value: number, most: number): BenchRow {
  return { what, found: String(value), value, bar: { most } }
}

async function footprint(tab: Page, cdp: CDPSession, system: CDPSession): Promise<Footprint> {
  // Frames and workers go in their own time.
  await tab.waitForTimeout(1500)
  return { ...(await pageFootprint(tab, cdp)), memory: await memoryOf(system) }
}

/** What a page holds after a garbage collection. */
export async function pageFootprint(
  tab: Page,
  cdp: CDPSession,
): Promise<Omit<Footprint, 'memory'>> {
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  const frames = await tab.locator('iframe').count()
  return { heap: usedSize, frames, workers: await workersOf(cdp) }
}

async function workersOf(cdp: CDPSession): Promise<number> {
  const { targetInfos } = await cdp.send('Target.getTargets', {
    filter: [{ type: 'worker' }, { type: 'shared_worker' }],
  })
  return targetInfos.length
}

async function memoryOf(system: CDPSession): Promise<number> {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo')
  const resident = processInfo.map(({ id }) => {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]
    return Number(kilobytes) * 1024
  })
  return resident.reduce((sum, bytes) => sum + bytes, 0)
}
