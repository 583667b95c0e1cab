import type { Page } from '@playwright/test'
import type { RunEvent } from '../../src/sandbox/page/host.ts'
import type { Backend } from '../../src/sandbox/protocol.ts'
import { driveProgram } from '../../tests/hostile/harness/drive.ts'
import type { HostPage } from '../../tests/hostile/harness/host-page.ts'
import type { BareFrame } from './bare-frame.ts'
import type { ExampleOutcome } from './outcome.ts'

declare const page: HostPage

/** Longest time for one run, in milliseconds. */
const LIMIT = 60_000

/** Gets a sandbox ready while the bare page works. */
export async function warm(tab: Page, backend: Backend): Promise<void> {
  await tab.evaluate((backend) => page.host.warm(backend), backend)
}

/** Runs an example in the sandbox of the harness page. */
export async function runExampleInSandbox(
  tab: Page,
  code: string,
  backend: Backend,
): Promise<ExampleOutcome> {
  return outcomeOf(await driveProgram(tab, code, { backend, limit: LIMIT }), backend)
}

/** Runs an example in a fresh frame of the page's own origin, which is a bare page with TensorFlow.js. */
export function runOnBarePage(tab: Page, code: string, backend: Backend): Promise<ExampleOutcome> {
  return tab.evaluate(
    async ([code, limit, backend]) => {
      const frame = document.createElement('iframe')
      frame.src = '/bare.html'
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
      document.body.append(frame)
      await loaded
      const bare = frame.contentWindow as unknown as BareFrame
      const late = new Promise<ExampleOutcome>((resolve) =>
        setTimeout(() => resolve({ ended: 'silent', lines: [] }), limit),
      )
      const outcome = await Promise.race([bare.runExample(code, backend), late])
      frame.remove()
      return outcome
    },
    [code, LIMIT, backend] as const,
  )
}

function outcomeOf(events: RunEvent[], backend: Backend): ExampleOutcome {
  const outcome: ExampleOutcome = { ended: 'silent', lines: [] }
  for (const event of events) {
    if (event.type === 'ready' && event.device.backend !== backend) {
      throw new Error(`the sandbox has no ${backend}: ${event.device.reason}`)
    }
    if (event.type === 'log') outcome.lines.push(event.text)
    else if (event.type === 'done') outcome.ended = 'done'
    else if (event.type === 'failed') {
      outcome.ended = 'failed'
      outcome.error = `${event.error.name}: ${event.error.message}`
    } else if (event.type === 'crashed') {
      outcome.ended = 'failed'
      outcome.error = `The sandbox ended: ${event.reason}`
    }
  }
  return outcome
}
