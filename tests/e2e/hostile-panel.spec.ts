import { test, type Page } from '@playwright/test'
import { openLab } from '../hostile/checks/lab-page.ts'
import { checkOnPanel } from '../hostile/checks/run-on-panel.ts'
import { readCorpus } from '../hostile/corpus.ts'

test.describe.configure({ mode: 'default' })

let page: Page
test.beforeAll(async ({ browser, baseURL }) => {
  page = await browser.newPage({ serviceWorkers: 'block' })
  await openLab(page, baseURL ?? '')
})
test.afterAll(() => page.close())

for (const entry of readCorpus().filter(({ expected }) => expected.panel !== undefined)) {
  test(`on a panel: ${entry.name}`, () => checkOnPanel(page, entry))
}
