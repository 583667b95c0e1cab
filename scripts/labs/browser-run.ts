import { chromium, type Browser, type Page } from '@playwright/test'
import { extendedCurve, type DrawnCurve } from '../../src/lab/run/run.ts'
import type { RunEvent } from '../../src/sandbox/page/host.ts'
import type { Backend, Device, ProgramError } from '../../src/sandbox/protocol.ts'
import type { HostPage } from '../../tests/hostile/harness/host-page.ts'
import { serveHarness } from '../../tests/hostile/harness/server.ts'
import { ensureBrowser } from '../setup/browser.ts'
import { TIMEOUT } from './program-run.ts'

declare const page: HostPage

/** Graphics by software, where there is no graphics card. */
const GRAPHICS = ['--enable-unsafe-swiftshader', '--enable-unsafe-webgpu']

/** What a program did in the real sandbox. */
export interface BrowserOutcome {
  /** What really computed, which is another backend where the one asked for cannot be had. */
  device?: Device
  /** The curves that it drew, also where it failed later. */
  series: Record<string, { x: number[]; y: number[] }>
  /** The lines that it printed, without warnings. */
  printed: string[]
  /** Tensors left behind; told at the end, of a program with three x. */
  leaked?: number
  /** The error that ended it. */
  error?: ProgramError
  /** Why the sandbox itself came to an end, or that the program did not end in time. */
  crash?: string
}

/** A Chromium with the sandbox in it, for many runs. */
export interface BrowserRunner {
  /** The browser's version. */
  version: string
  /**
   * Runs a program's text on a backend, in a sandbox of its own; errors call it `file`. Runs may go on beside
   * each other; each then has a tab.
   */
  run(file: string, text: string, backend: Backend): Promise<BrowserOutcome>
  close(): Promise<void>
}

/** Starts a browser, installed where there is none, and a server with the sandbox. */
export async function openBrowserRunner(): Promise<BrowserRunner> {
  const harness = await serveHarness()
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', ...GRAPHICS],
  })
  const idle: Page[] = []
  return {
    version: browser.version(),
    async run(file, program, backend) {
      const tab = idle.pop() ?? (await openTab(browser, harness.url))
      const events = await runInTab(tab, { file, program, backend })
      idle.push(tab)
      return outcomeOf(events)
    },
    async close() {
      await browser.close()
      harness.close()
    },
  }
}

async function openTab(browser: Browser, url: string): Promise<Page> {
  const tab = await browser.newPage({ serviceWorkers: 'block' })
  await tab.goto(url)
  return tab
}

/** What a run reports, but for its pictures and weights: they are large, and nothing here looks at them. */
function runInTab(
  tab: Page,
  job: { file: string; program: string; backend: Backend },
): Promise<RunEvent[]> {
  return tab.evaluate(
    async ({ job, limit }) => {
      const events = await page.run(job, limit)
      page.handle?.stop()
      return events.filter(({ type }) => type !== 'picture' && type !== 'trained')
    },
    { job, limit: TIMEOUT * 1000 },
  )
}

/** What a program did, by the events of its run. */
export function outcomeOf(events: readonly RunEvent[]): BrowserOutcome {
  const curves: Record<string, DrawnCurve> = {}
  const outcome: BrowserOutcome = { series: {}, printed: [], crash: `stopped after ${TIMEOUT} s` }
  for (const event of events) {
    if (event.type === 'ready') outcome.device = event.device
    if (event.type === 'points') curves[event.series] = extendedCurve(curves[event.series], event)
    if (event.type === 'log' && event.level === 'log') outcome.printed.push(event.text)
    if (event.type === 'failed') outcome.error = event.error
    if (event.type === 'crashed') outcome.crash = event.reason
    if (event.type === 'done' || event.type === 'failed') delete outcome.crash
    if (event.type === 'done' && event.stats.leaked !== undefined) {
      outcome.leaked = event.stats.leaked
    }
  }
  for (const [series, { x, y }] of Object.entries(curves)) {
    outcome.series[series] = { x: [...x], y: [...y] }
  }
  return outcome
}
