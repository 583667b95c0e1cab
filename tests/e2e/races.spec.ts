import { expect, test, type Locator, type Page } from '@playwright/test'
import { objections } from '../support/axe.ts'

const PATH = '/experiments/backends-raced/'
/** Four backends start one after the other, two of them on a graphics card of software. */
const RACE = { timeout: 100_000 }

/** Opens the page, brings the race on it to life, and makes its networks small. */
async function open(page: Page): Promise<Locator> {
  await page.goto(PATH)
  const race = page.locator('.race')
  await race.scrollIntoViewIfNeeded()
  await expect(race.locator('astro-island[ssr]')).toHaveCount(0)
  await race.locator('[data-source] pre').evaluate((pre) => {
    const small = { rows: 4, units: 4, steps: 2 }
    pre.textContent = Object.entries(small).reduce(
      (text, [name, value]) => text.replace(new RegExp(`${name}: \\d+`, 'g'), `${name}: ${value}`),
      pre.textContent,
    )
  })
  return race
}

test('a race goes through every backend to its end, and has a row for each', async ({ page }) => {
  const race = await open(page)
  await page.getByRole('button', { name: 'Race the backends' }).press('Enter')
  await expect(race.getByRole('status')).toContainText(
    /^Race done\. Fastest here: .* at small; /,
    RACE,
  )
  const table = race.getByRole('group', { name: 'Table: this browser' })
  for (const name of ['CPU', 'WASM', 'WebGL', 'WebGPU']) {
    await expect(table.getByRole('rowheader', { name, exact: true }).first()).toBeVisible()
  }
})

test('a race can be stopped, and says so', async ({ page }) => {
  const race = await open(page)
  await page.getByRole('button', { name: 'Race the backends' }).click()
  await expect(race.getByRole('status')).toContainText(/1 of 4/)
  await page.getByRole('button', { name: 'Stop the race' }).click()
  await expect(race.getByRole('status')).toHaveText('Race stopped.')
  await expect(race.getByText('Not run.').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Race the backends' })).toBeVisible()
})

test('without JavaScript the record stands, and what would stand above it', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(PATH)
  await expect(page.getByRole('group', { name: 'Table: recorded' })).toContainText('Fastest: ')
  await expect(page.getByText('The race needs JavaScript')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Race the backends' })).toBeHidden()
  await page.close()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a race breaks no rule of accessibility in ${colorScheme} mode`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    const race = await open(page)
    await page.getByRole('button', { name: 'Race the backends' }).click()
    await page.getByRole('button', { name: 'Stop the race' }).click()
    await expect(race.getByRole('group', { name: 'Table: this browser' })).toBeVisible()
    expect(await objections(page, { within: '.race' })).toEqual([])
  })
}
