import type { Page } from '@playwright/test'

interface Watch {
  waits: number[]
  timer: ReturnType<typeof setInterval>
}

/**
 * Does something and measures meanwhile how long clicks would wait, in milliseconds from the shortest up: a
 * task is sent every 50 ms to the end of the page's queue, where a click's own task would go.
 */
export async function clickWaits(tab: Page, action: () => Promise<void>): Promise<number[]> {
  await tab.evaluate(() => {
    const waits: number[] = []
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => waits.push(performance.now() - Number(data))
    const timer = setInterval(() => port2.postMessage(performance.now()), 50)
    Object.assign(window, { clickWatch: { waits, timer } satisfies Watch })
  })
  await action()
  const waits = await tab.evaluate(() => {
    const { clickWatch } = window as unknown as { clickWatch: Watch }
    clearInterval(clickWatch.timer)
    return clickWatch.waits
  })
  if (waits.length === 0) throw new Error('nothing was measured: the page let no timer come')
  return waits.toSorted((a, b) => a - b)
}
