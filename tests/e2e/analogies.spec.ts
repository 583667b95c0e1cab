import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { objections } from '../support/axe.ts'
import { readResponses } from '../support/loaded.ts'
import { settled } from '../support/settled.ts'

const PATH = '/what-they-are/analogies/'
const PACKING = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
const PROGRAM = /with-(plotly|d3)/

/** The scripts that the page loads from now on, with their sizes in Brotli: see `readResponses`. */
function readScripts(page: Page) {
  const loaded = readResponses(page, async (response) => {
    if (response.request().resourceType() !== 'script') return []
    const bytes = brotliCompressSync(await response.body(), PACKING).length
    return [{ url: response.url(), bytes }]
  })
  return async () => (await loaded()).flat()
}

const drawing = (page: Page, name: string) =>
  page
    .getByRole('region', { name: `Drawn with ${name}` })
    .getByRole('img', { name: 'Scatter plot' })

for (const colorScheme of ['light', 'dark'] as const) {
  test(`both programs draw all points when asked, in ${colorScheme} mode`, async ({ page }) => {
    const atFirst = readScripts(page)
    await page.emulateMedia({ colorScheme })
    await page.goto(PATH)
    await settled(page)
    const before = await atFirst()
    expect(before.filter(({ url }) => PROGRAM.test(url))).toEqual([])
    expect(before.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(20_000)
    const stated = [...(await page.getByText(/^Loads /).innerText()).matchAll(/(\d+) kB/g)]
    expect(stated).toHaveLength(2)

    const whenAsked = readScripts(page)
    await page.getByRole('button', { name: 'Draw both' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Done: both are drawn.')).toBeVisible()
    await expect(drawing(page, 'Plotly.js').locator('.scatterlayer .point')).toHaveCount(256)
    await expect(drawing(page, 'D3').locator('.point')).toHaveCount(256)

    const after = await whenAsked()
    expect(after.some(({ url }) => PROGRAM.test(url))).toBe(true)
    const loaded = after.reduce((sum, { bytes }) => sum + bytes, 0)
    const said = stated.reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1000, 0)
    expect(loaded / said).toBeGreaterThan(0.9)
    expect(loaded / said).toBeLessThan(1.1)

    expect(await objections(page)).toEqual([])
  })
}

test('a library that does not load is named, and the other one draws', async ({ page }) => {
  await page.route(/with-plotly/, (route) => route.abort())
  await page.goto(PATH)
  await page.getByRole('button', { name: 'Draw both' }).click()
  await expect(page.getByText('Plotly.js did not load.')).toBeVisible()
  await expect(drawing(page, 'D3').locator('.point')).toHaveCount(256)
  await expect(drawing(page, 'Plotly.js')).toHaveCount(0)
})

test('both drawings fit a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(PATH)
  await page.getByRole('button', { name: 'Draw both' }).click()
  await expect(page.getByText('Done: both are drawn.')).toBeVisible()
  for (const name of ['Plotly.js', 'D3']) {
    const box = await drawing(page, name).boundingBox()
    expect(box?.width).toBeGreaterThan(250)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
  }
  const scroll = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(scroll).toBeLessThanOrEqual(390)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the programs are there to read, and the page says what is missing', async ({ page }) => {
    await page.goto(PATH)
    await expect(page.getByText('The drawings need JavaScript.')).toBeVisible()
    await expect(page.getByText("import Plotly from 'plotly.js-basic-dist-min'")).toBeVisible()
    await expect(page.getByRole('button', { name: 'Draw both' })).toBeHidden()
  })
})
