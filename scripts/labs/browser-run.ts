import { chromium, type Browser, type Page } from '@playwright/test'
import { PROGRAM_FILES, type LiveProgram } from '../../src/content/program-files.ts'
import type { Backend, Device, ProgramError } from '../../src/sandbox/protocol.ts'
import type { HostPage } from '../../tests/hostile/harness/host-page.ts'
import { serveHarness } from '../../tests/hostile/harness/server.ts'
import { ensureBrowser } from '../setup/browser.ts'
import { TIMEOUT } from './program-run.ts'

declare const page: HostPage

/** Graphics by software, where there is no graphics card. */
export const GRAPHICS = ['--enable-unsafe-swiftshader', '--enable-unsafe-webgpu']

/** What a program did in the real sandbox. */
export interface BrowserOutcome {
  /** What really computed, which is another backend where the one asked for cannot be had. */
  device?: Device
  /** The curves that it drew, also where it failed later. */
  series: Record<string, { x: number[]; y: number[] }>
  /** Tensors left behind; told at the end, of a program with three x. */
  leaked?: number
  /** What ended it early: an error of the program, the sandbox's own end, or no end within the time. */
  error?: ProgramError
}

/** A Chromium with the sandbox in it, for many runs. */
export interface BrowserRunner {
  /** The browser's version. */
  version: string
  /**
   * Runs a program's text on a backend, in a sandbox of its own. Runs may go on beside each other; each then
   * has a tab.
   */
  run(program: LiveProgram, text: string, backend: Backend): Promise<BrowserOutcome>
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
    async run(program, text, backend) {
      const tab = idle.pop() ?? (await openTab(browser, harness.url))
      const outcome = await runInTab(tab, program, text, backend)
      idle.push(tab)
      return outcome
    },
    async close() {
      await browser.close()
      harness.close()
    },
  }
}

async function openTab(browser: Browser, url: string): Promise<Page> {
  const tab = await browser.newPage()
  await tab.goto(url)
  return tab
}

function runInTab(
  tab: Page,
  program: LiveProgram,
  text: string,
  backend: Backend,
): Promise<BrowserOutcome> {
  const job = { program: text, file: PROGRAM_FILES[program], backend }
  return tab.evaluate(
    ({ job, seconds }) =>
      new Promise<BrowserOutcome>((resolve) => {
        const outcome: BrowserOutcome = { series: {} }
        const end = (rest: Partial<BrowserOutcome>) => {
          clearTimeout(timer)
          resolve({ ...outcome, ...rest })
        }
        const timer = setTimeout(() => {
          handle.stop()
          end({ error: { name: 'Timeout', message: `stopped after ${seconds} s` } })
        }, seconds * 1000)
        const handle = page.host.run(job, (event) => {
          if (event.type === 'ready') outcome.device = event.device
          if (event.type === 'points') {
            const curve = (outcome.series[event.series] ??= { x: [], y: [] })
            for (const x of event.x) curve.x.push(x)
            for (const y of event.y) curve.y.push(y)
          }
          if (event.type === 'failed') end({ error: event.error })
          if (event.type === 'crashed') end({ error: { name: 'Crash', message: event.reason } })
          if (event.type === 'done') {
            const { leaked } = event.stats
            end(leaked === undefined ? {} : { leaked })
          }
        })
      }),
    { job, seconds: TIMEOUT },
  )
}
