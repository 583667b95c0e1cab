import { type CDPSession, expect } from '@playwright/test'
import { PATHS } from '../support/pages.ts'
import { misfits, TEXT_SPACING } from '../support/reflow.ts'
import { test } from '../support/tab.ts'

/** The narrowest screen that WCAG asks for, which is also 1280 px at 400 %. */
const NARROWEST = { width: 320, height: 256 }

/** What the margins leave of a sheet of A4: a wider page makes the browser print all of it smaller. */
const SHEET = { width: 703, height: 987 }

/** The tab's own, which the tests of other files need again. */
let usual: { width: number; height: number } | null = null
let session: CDPSession

// With a policy of its own a page would refuse the style sheet that a reader brings.
test.beforeAll(async ({ tab }) => {
  usual = tab.viewportSize()
  session = await tab.context().newCDPSession(tab)
  await session.send('Page.setBypassCSP', { enabled: true })
})

test.afterAll(async ({ tab }) => {
  await session.send('Page.setBypassCSP', { enabled: false })
  if (usual) await tab.setViewportSize(usual)
})

for (const path of PATHS) {
  test(`${path}: fits a sheet, and 320 px also with its text spaced out`, async ({
    tab,
    baseURL,
  }) => {
    await tab.setViewportSize(SHEET)
    await tab.emulateMedia({ media: 'print' })
    await tab.goto(new URL(path, baseURL).href)
    expect(await tab.evaluate(misfits), 'on paper').toEqual([])
    await tab.emulateMedia({ media: null })
    await tab.setViewportSize(NARROWEST)
    expect(await tab.evaluate(misfits), 'as it is').toEqual([])
    await tab.addStyleTag({ content: TEXT_SPACING })
    expect(await tab.evaluate(misfits), 'spaced out').toEqual([])
  })
}
