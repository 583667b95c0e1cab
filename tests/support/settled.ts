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
