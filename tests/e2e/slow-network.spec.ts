import { expect, test } from '@playwright/test'
import { shiftsOf, watchShifts } from '../support/layout-shift.ts'
import { serveSlowly } from '../support/slow-server.ts'

const PIECE = 900
const PAUSE = 25
/** What lies below the screen moves unseen: a lab needs a tall one. */
const heightFor = (path: string) => (path.startsWith('/features/') ? 2400 : 720)

/** The timeline, an index with filters, a claim, the guide, a page with a lab. */
const KINDS = [
  '/history/',
  '/claims/',
  '/claims/tf-frequent-updates/',
  '/trade-offs/which-to-choose/',
  '/features/automatic-differentiation/',
]

let site: Awaited<ReturnType<typeof serveSlowly>>
test.beforeAll(async () => {
  site = await serveSlowly(PIECE, PAUSE)
})
test.afterAll(() => site.close())

for (const path of KINDS) {
  for (const width of [1280, 390]) {
    test(`nothing moves while ${path} comes in slowly, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: heightFor(path) })
      await watchShifts(page)
      await page.goto(site.url + path)
      await page.evaluate(() => document.fonts.ready)
      expect(await shiftsOf(page)).toEqual([])
    })
  }
}
