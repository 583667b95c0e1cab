import { expect } from '@playwright/test'
import type { RunEvent } from '../../../src/sandbox/page/host.ts'
import type { Backend } from '../../../src/sandbox/protocol.ts'
import type { Tab } from '../tab.ts'
import type { HostPage } from './host-page.ts'

declare const page: HostPage

/** Runs a program in the harness page; gives its events at its end, or after `limit` milliseconds. */
export function driveProgram(
  tab: Tab,
  program: string,
  options: { backend?: Backend; limit?: number } = {},
): Promise<RunEvent[]> {
  const { backend = 'cpu', limit = 45_000 } = options
  return tab.evaluate(
    ({ program, backend, limit }) => page.run({ program, file: 'program.js', backend }, limit),
    { program, backend, limit },
  )
}

/** Shows the program that ran a drawing of 2 x 2; gives all that came of it within `limit` milliseconds. */
export function drawOne(tab: Tab, name: string, limit: number): Promise<RunEvent[]> {
  return tab.evaluate(({ name, limit }) => page.draw(name, [1, 0, 0, 1], limit), { name, limit })
}

/** Stops the run; gives how many frames are left in that very turn of the page. */
export function stopRun(tab: Tab): Promise<number> {
  return tab.evaluate(() => {
    page.handle?.stop()
    return document.querySelectorAll('iframe').length
  }, undefined)
}

/** The one event of a type; fails where there is none or more. */
export function only<T extends RunEvent['type']>(events: RunEvent[], type: T) {
  const found = events.filter((event) => event.type === type)
  expect(found, JSON.stringify(events.slice(-3)).slice(0, 500)).toHaveLength(1)
  return found[0] as Extract<RunEvent, { type: T }>
}
