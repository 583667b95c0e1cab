import {
  SandboxHost,
  type Launch,
  type RunEvent,
  type RunHandle,
} from '../../../src/sandbox/page/host.ts'
import { openIsolatedFrame } from '../../../src/sandbox/page/isolated-frame.ts'
import type { SandboxConfig } from '../../../src/sandbox/page/urls.ts'

/** What the tests use of the page. */
export interface HostPage {
  host: SandboxHost
  openIsolatedFrame: typeof openIsolatedFrame
  events: RunEvent[]
  handle: RunHandle | undefined
  /** Runs a program and resolves with its events at its end, or after `limit` milliseconds. */
  run(launch: Launch, limit: number): Promise<RunEvent[]>
  /** Shows the program that ran a drawing; resolves with all that came of it within `limit` milliseconds. */
  draw(name: string, pixels: number[], limit: number): Promise<RunEvent[]>
  /** Longest time in milliseconds between two ticks of a 10 ms timer of the page since the last call. */
  longestStall(): number
}

declare const config: SandboxConfig

const host = new SandboxHost(config)
let lastTick = performance.now()
let stall = 0
setInterval(() => {
  stall = Math.max(stall, performance.now() - lastTick - 10)
  lastTick = performance.now()
}, 10)

const page: HostPage = {
  host,
  openIsolatedFrame,
  events: [],
  handle: undefined,
  run(launch, limit) {
    page.events = []
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(page.events), limit)
      page.handle = host.run({ ...launch, answers: true }, (event) => {
        page.events.push(event)
        if (!['done', 'failed', 'crashed'].includes(event.type)) return
        clearTimeout(timer)
        // A little longer: nothing may come after the end.
        setTimeout(() => resolve(page.events), 50)
      })
    })
  },
  draw(name, pixels, limit) {
    page.events = []
    page.handle?.draw(name, Float32Array.from(pixels))
    return new Promise((resolve) => {
      const ended = performance.now() + limit
      const timer = setInterval(() => {
        if (page.events.length === 0 && performance.now() < ended) return
        clearInterval(timer)
        // A little longer: one drawing has one answer.
        setTimeout(() => resolve(page.events), 300)
      }, 20)
    })
  },
  longestStall() {
    const longest = stall
    stall = 0
    return longest
  },
}
Object.assign(window, { page })
