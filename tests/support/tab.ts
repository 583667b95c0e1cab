import { test as base, type Page } from '@playwright/test'

/**
 * A test with a `tab` that all tests of a worker open their pages in, one after the other: a tab costs more to
 * open than most pages to check. A test that fails takes its worker and the tab with it.
 */
export const test = base.extend<object, { tab: Page }>({
  tab: [
    async ({ browser }, use) => {
      const tab = await browser.newPage({ serviceWorkers: 'block' })
      await use(tab)
      await tab.close()
    },
    { scope: 'worker' },
  ],
})
