import type { Page } from '@playwright/test'
import type { Backend } from '../../src/sandbox/protocol.ts'
import type { HostPage } from '../../tests/hostile/harness/host-page.ts'

declare const page: HostPage

/** One run in the sandbox, as the host saw it. */
export interface SandboxRun {
  backend: string
  /** Milliseconds from Run to the program's own first line. */
  began: number
  /** Milliseconds from Run to the first point. */
  firstPoint: number
  stepsPerSecond: number
  lastPoint: number
  /** The page's longest task while the program trained, in milliseconds; 0 where none was over 50. */
  stall: number
}

/** Says in the log that the program has begun: what it imports has been loaded by then. */
const BEGUN = `console.log('begun');`

/** Gets a spare ready that has rehearsed the program. */
export async function prepare(tab: Page, program: string, backend: Backend): Promise<void> {
  await tab.evaluate(
    async ([backend, program]) => {
      page.host.warm(backend, program)
      await page.host.prepared()
    },
    [backend, program] as const,
  )
}

/** Runs a program in the harness page, in the spare where one was prepared. */
export async function runInSandbox(
  tab: Page,
  program: string,
  backend: Backend,
): Promise<SandboxRun> {
  return tab.evaluate(
    ([program, backend]) => {
      const start = performance.now()
      const run = {
        backend: '',
        began: NaN,
        firstPoint: 0,
        stepsPerSecond: 0,
        lastPoint: 0,
        stall: 0,
      }
      const tasks = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) run.stall = Math.max(run.stall, duration)
      })
      return new Promise<SandboxRun>((resolve, reject) => {
        page.host.run({ program, file: 'high-level.ts', backend }, (event) => {
          if (event.type === 'ready') run.backend = event.device.backend
          if (event.type === 'phase' && event.phase === 'training')
            tasks.observe({ type: 'longtask' })
          if (event.type === 'log' && event.text === 'begun') run.began = performance.now() - start
          if (event.type === 'points') {
            run.firstPoint ||= performance.now() - start
            run.lastPoint = event.y.at(-1) ?? Number.NaN
          }
          if (event.type === 'done') {
            tasks.disconnect()
            resolve({ ...run, stepsPerSecond: event.stats.stepsPerSecond ?? 0 })
          }
          if (event.type === 'failed' || event.type === 'crashed')
            reject(new Error(JSON.stringify(event)))
        })
      })
    },
    [BEGUN + program, backend] as const,
  )
}

/** Milliseconds from Run to the end of the last of several programs, each in a sandbox of its own. */
export async function runAllInSandbox(
  tab: Page,
  programs: string[],
  backend: Backend,
): Promise<number> {
  return tab.evaluate(
    async ([programs, backend]) => {
      const start = performance.now()
      for (const [i, program] of programs.entries()) {
        const followed = i < programs.length - 1
        await new Promise<void>((resolve, reject) => {
          page.host.run({ program, file: `${i}.ts`, backend, followed }, (event) => {
            if (event.type === 'done') resolve()
            if (event.type === 'failed' || event.type === 'crashed')
              reject(new Error(JSON.stringify(event)))
          })
        })
      }
      return performance.now() - start
    },
    [programs, backend] as const,
  )
}
