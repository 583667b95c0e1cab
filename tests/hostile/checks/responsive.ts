import { expect } from '@playwright/test'
import type { Tab } from '../tab.ts'

/** Milliseconds within which a page must answer a click. */
const CLICK = 200

interface Probe {
  waits: number[]
  timer: ReturnType<typeof setInterval>
}

/**
 * Does something and measures meanwhile how long clicks would wait: a task is sent every 50 ms to the end of
 * the page's queue, where a click's own task would go. Nearly all must come in time; one late task of twenty
 * is the machine's, for a page that hangs is late again and again or once for long.
 */
export async function answersClicks(tab: Tab, action: () => Promise<void>): Promise<void> {
  await tab.evaluate(() => {
    const waits: number[] = []
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => waits.push(performance.now() - Number(data))
    const timer = setInterval(() => port2.postMessage(performance.now()), 50)
    Object.assign(window, { probe: { waits, timer } satisfies Probe })
  }, undefined)
  await action()
  const waits = await tab.evaluate(() => {
    const { probe } = window as unknown as { probe: Probe }
    clearInterval(probe.timer)
    return probe.waits.sort((a, b) => a - b)
  }, undefined)
  expect(waits.length).toBeGreaterThan(0)
  expect(waits[Math.floor((waits.length - 1) * 0.95)]).toBeLessThanOrEqual(CLICK)
  expect(waits.at(-1)).toBeLessThanOrEqual(5 * CLICK)
}
