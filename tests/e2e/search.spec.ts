import { expect, test, type Page } from '@playwright/test'
import { readResponses } from '../support/loaded.ts'
import { translateFromTheStart } from '../support/translator.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const field = (page: Page) => dialog(page).getByRole('searchbox')
const results = (page: Page) => dialog(page).locator('.search-results a')

/** Opens the dialog by its key, once the page listens to it. */
async function open(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  await page.keyboard.press('Control+K')
}

async function search(page: Page, words: string): Promise<void> {
  await page.goto('/contribute/')
  await open(page)
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
  await open(page)
  await expect(field(page)).toHaveValue('optimizer')
  await expect(results(page)).toHaveCount(count)
  await results(page).first().click()
  await expect(page).not.toHaveURL(/\/contribute\/$/)
  await open(page)
  await expect(field(page)).toHaveValue('optimizer')
  await expect(results(page).first()).toBeVisible()
})

test('the keyboard goes through what was found and back, and a letter goes on typing', async ({
  page,
}) => {
  await search(page, 'GradientTape')
  await expect(results(page).first()).toHaveText('Automatic differentiation')
  await page.keyboard.press('ArrowDown')
  await expect(results(page).first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(results(page).nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('s')
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('GradientTapes')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/features\/automatic-differentiation\/$/)
})

test('a search that led to a page is offered again, and can be forgotten', async ({ page }) => {
  await search(page, 'from_logits')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/features\/losses\/$/)
  await open(page)
  await field(page).fill('')
  await dialog(page).getByRole('button', { name: 'from_logits' }).click()
  await expect(results(page).first()).toHaveText('Losses')
  await field(page).fill('')
  await dialog(page).getByRole('button', { name: 'Forget these' }).click()
  await expect(dialog(page).getByRole('button')).toHaveCount(0)
})

test('every word of the text is searched when asked, and by itself when no name fits', async ({
  page,
}) => {
  await search(page, 'optimizer')
  await dialog(page)
    .getByRole('button', { name: 'Search every word of the site for “optimizer”' })
    .click()
  const inText = dialog(page).locator('section', {
    has: page.getByRole('heading', { name: 'In the text' }),
  })
  await expect(inText.locator('mark').first()).toHaveText(/optimizer/i)
  await field(page).fill('Odyssey')
  await expect(inText.locator('mark').first()).toHaveText(/Odyssey/)
})

test('what is nowhere is said, and what to do', async ({ page }) => {
  await page.goto('/contribute/')
  await open(page)
  await field(page).fill('zygohistomorphic')
  await expect(dialog(page)).toContainText('No text has the words “zygohistomorphic”.')
  await expect(dialog(page).getByRole('status')).toContainText('No places are named like')
})

test('without a connection it says so, and works when it is back', async ({ page }) => {
  await page.goto('/contribute/')
  await page.route('**/search.json', (route) => route.abort())
  await open(page)
  await expect(dialog(page).getByRole('status')).toContainText('could not be loaded')
  await page.unroute('**/search.json')
  await page.keyboard.press('Escape')
  await open(page)
  await field(page).fill('losses')
  await expect(results(page).first()).toHaveText('Losses')
})

test('where its code does not come, it says so, and works when the connection is back', async ({
  page,
}) => {
  const code = /\/_astro\/dialog\..*\.js$/
  await page.goto('/contribute/')
  await page.route(code, (route) => route.abort())
  await open(page)
  const said = page.getByRole('alertdialog', { name: 'Search' })
  await expect(said).toContainText('could not be loaded')
  await said.getByRole('button', { name: 'Close' }).click()
  await expect(said).toHaveCount(0)
  await page.unroute(code)
  await open(page)
  await field(page).fill('losses')
  await expect(results(page).first()).toHaveText('Losses')
})

test('a first search costs at most 60 KB', async ({ page }) => {
  await page.goto('/contribute/')
  const loaded = readResponses(page, (response) => response.request().sizes())
  await open(page)
  await field(page).fill('GradientTape')
  await expect(results(page).first()).toBeVisible()
  const sizes = await loaded()
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThanOrEqual(60_000)
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

/** Without what may have such words and figures too: imports, a program's lists, names a page quotes. */
const inItsOwnWords = (content: string) =>
  content.replace(/import .*? from 'lab'|\[[\d\s.,-]*\]|“[^“”]*”/g, '')

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
    const [words] = machinery.exec(inItsOwnWords(content)) ?? []
    return words === undefined ? [] : [`${url}: ${words}`]
  })
  expect(found).toEqual([])
})
