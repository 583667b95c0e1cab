import type { Page } from '@playwright/test'

/** Waits until the page has loaded what it loads by itself, and has drawn it. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise<void>((resolve) => {
      let idle = false
      requestIdleCallback(() => {
        idle = true
        resolve()
      })
      // Chromium may not call an idle callback after a click until a frame is asked for.
      const frame = () => {
        if (!idle) requestAnimationFrame(frame)
      }
      frame()
    })
    await new Promise((resolve) => requestAnimationFrame(resolve))
    await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}

/** Waits for all promises of a list that still grows while they are awaited. */
export async function allOf<T>(growing: Promise<T>[]): Promise<T[]> {
  let results: T[] = []
  while (results.length < growing.length) results = await Promise.all(growing)
  return results
}
