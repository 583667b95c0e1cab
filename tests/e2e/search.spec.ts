import { expect, test, type Page } from '@playwright/test'
import { translateFromTheStart } from '../support/translator.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const field = (page: Page) => dialog(page).getByRole('searchbox')
const results = (page: Page) => dialog(page).locator('a.pf-result-link')

async function search(page: Page, words: string): Promise<void> {
  await page.goto('/contribute/')
  await page.keyboard.press('Control+K')
  await field(page).fill(words)
  await expect(results(page).first()).toBeVisible()
}

for (const held of ['Control', 'Meta', 'Shift', 'Alt'] as const) {
  test(`a click with ${held} held leaves the dialog and the query`, async ({ page }) => {
    await search(page, 'optimizer')
    // Whatever the browser opens or saves is another test's business.
    await page.evaluate(() =>
      document.addEventListener('click', (event) => event.preventDefault(), { capture: true }),
    )
    await results(page)
      .first()
      .click({ modifiers: [held] })
    await expect(dialog(page)).toBeVisible()
    await expect(field(page)).toHaveValue('optimizer')
  })
}

test('a click with the middle button leaves the dialog and the query', async ({ page }) => {
  await search(page, 'optimizer')
  await results(page).first().click({ button: 'middle' })
  await expect(dialog(page)).toBeVisible()
  await expect(field(page)).toHaveValue('optimizer')
})

test('the query is kept when the dialog is closed, and on the page that a result leads to', async ({
  page,
}) => {
  await search(page, 'optimizer')
  const count = await results(page).count()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await page.keyboard.press('Control+K')
  await expect(field(page)).toHaveValue('optimizer')
  await expect(results(page)).toHaveCount(count)
  await results(page).first().click()
  await expect(page).not.toHaveURL(/\/contribute\/$/)
  await page.keyboard.press('Control+K')
  await expect(field(page)).toHaveValue('optimizer')
  await expect(results(page).first()).toBeVisible()
})

test('a translated dialog finds and says how much it found', async ({ page }) => {
  await translateFromTheStart(page)
  await search(page, 'optimizer')
  const said = dialog(page).getByRole('status')
  const before = await said.textContent()
  await field(page).fill('gradient')
  await expect(said).not.toHaveText(before ?? '')
  await expect(said).toContainText('gradient')
  await expect(said).not.toContainText('optimizer')
})

interface Pagefind {
  search(words: null): Promise<{ results: { data(): Promise<{ url: string; content: string }> }[] }>
}

test('what can be found and quoted holds no figures of tables and no names of buttons', async ({
  page,
}) => {
  await page.goto('/404.html')
  const texts = await page.evaluate(async () => {
    const address = '/pagefind/pagefind.js'
    const pagefind = (await import(address)) as Pagefind
    const { results } = await pagefind.search(null)
    return Promise.all(results.map((result) => result.data()))
  })
  expect(texts.length).toBeGreaterThan(100)
  const machinery =
    /RunStop|PauseStep|BrowserPython|Share Download|Show all|Not run here yet|Table of the curves|Download as CSV|Layersalone|Escape, then Tab|(?:\d[\d.,e−-]*\s+){6}/
  const found = texts.flatMap(({ url, content }) => {
    const [words] = machinery.exec(content.replace(/import .*? from 'lab'/g, '')) ?? []
    return words === undefined ? [] : [`${url}: ${words}`]
  })
  expect(found).toEqual([])
})
