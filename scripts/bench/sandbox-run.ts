import type { Page } from '@playwright/test'
import type { Backend } from '../../src/sandbox/protocol.ts'
import type { HostPage } from '../../tests/hostile/harness/host-page.ts'

declare const page: HostPage

/** One run in the sandbox, as the host saw it. */
export interface SandboxRun {
  backend: string
  /** Milliseconds from Run to the first point. */
  firstPoint: number
  stepsPerSecond: number
  lastPoint: number
  /** The page's longest task while the program trained, in milliseconds; 0 where none was over 50. */
  stall: number
}

/**
 * Runs a program in the harness page, with a spare that has had `warmed` milliseconds to get ready and to
 * rehearse it; 0 is cold.
 */
export async function runInSandbox(
  tab: Page,
  program: string,
  backend: Backend,
  warmed: number,
): Promise<SandboxRun> {
  if (warmed > 0) {
    await tab.evaluate(([backend, program]) => page.host.warm(backend, program), [
      backend,
      program,
    ] as const)
    await tab.waitForTimeout(warmed)
  }
  return tab.evaluate(
    ([program, backend]) => {
      const start = performance.now()
      const run = { backend: '', firstPoint: 0, stepsPerSecond: 0, lastPoint: 0, stall: 0 }
      const tasks = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) run.stall = Math.max(run.stall, duration)
      })
      return new Promise<SandboxRun>((resolve, reject) => {
        page.host.run({ program, file: 'high-level.ts', backend }, (event) => {
          if (event.type === 'ready') run.backend = event.device.backend
          if (event.type === 'phase' && event.phase === 'training')
            tasks.observe({ type: 'longtask' })
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
    [program, backend] as const,
  )
}
