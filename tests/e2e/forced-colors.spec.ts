import type { Locator, Page } from '@playwright/test'
import { objections } from '../support/axe.ts'
import { expect, test } from './lab.ts'

test.use({ contextOptions: { forcedColors: 'active' } })

/** What of an element's look the system's colors leave to tell it from another. */
const look = (element: Locator): Promise<string> =>
  element.evaluate((node) => {
    const { color, backgroundColor, borderColor, borderStyle, stroke } = getComputedStyle(node)
    return JSON.stringify({ color, backgroundColor, borderColor, borderStyle, stroke })
  })

async function expectApart(one: Locator, other: Locator): Promise<void> {
  expect(await look(one), String(one)).not.toBe(await look(other))
}

/** The system's colors as the browser computes them. */
const systemColor = (page: Page, name: string): Promise<string> =>
  page.evaluate((color) => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.cssText = `forced-color-adjust: none; color: ${color}`
    const { color: computed } = getComputedStyle(probe)
    probe.remove()
    return computed
  }, name)

const stroke = (element: Locator): Promise<string> =>
  element.evaluate((node) => getComputedStyle(node).stroke)

test('pressed, disabled and focused look apart on the panel', async ({ openFixtureLab }) => {
  const lab = await openFixtureLab()
  await expect(lab.button('Run')).toHaveCSS('color', await systemColor(lab.page, 'ButtonText'))
  await expect(lab.button('Run')).toHaveCSS(
    'background-color',
    await systemColor(lab.page, 'ButtonFace'),
  )
  await expectApart(lab.button('Browser'), lab.button('Python'))
  await expectApart(lab.button('Stop'), lab.button('Share'))
  await expectApart(lab.button('Pause'), lab.button('Step'))
  const edit = lab.button('Edit')
  const atRest = await look(edit)
  await edit.click()
  expect(await look(edit)).not.toBe(atRest)
  const alone = lab.button('Layers alone')
  await alone.click()
  await expectApart(alone, lab.panel.locator('.lab-alone[aria-pressed=false]').first())
  await lab.page.keyboard.press('Shift+Tab')
  await lab.page.keyboard.press('Tab')
  await expect(alone).toBeFocused()
  await expect(alone).toHaveCSS('outline-style', 'solid')
  await expect(alone).toHaveCSS('outline-color', await systemColor(lab.page, 'Highlight'))
})

test('the selected tab looks apart', async ({ page, openFixtureLab }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const lab = await openFixtureLab()
  const tabs = lab.panel.locator('.lab-pair.browser').getByRole('tab')
  await expectApart(tabs.first(), tabs.last())
})

test('curves, bands and progress have colors of the system, the two inks apart', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openFixtureLab()
  await lab.use('cpu')
  await lab.button('Step').click()
  await expect(lab.status).toContainText('paused')
  await expect(lab.panel.getByRole('progressbar')).toHaveCSS('forced-color-adjust', 'none')
  await lab.button('Resume').click()
  await lab.done()
  const strokes = await Promise.all(
    ['.band.layers', '.band.ops', '.line.layers', '.line.ops'].map((kind) =>
      stroke(lab.chart.locator(kind)),
    ),
  )
  expect(new Set(strokes).size).toBe(4)
  const names = ['GrayText', 'LinkText', 'CanvasText', 'Highlight']
  const system = await Promise.all(names.map((name) => systemColor(page, name)))
  expect(strokes).toEqual(system)
  expect(strokes).not.toContain(await systemColor(page, 'Canvas'))
})

test('what is current looks apart on the pages', async ({ page }) => {
  await page.goto('/features/losses/')
  const links = page.locator('.side nav').first().locator('li a')
  await expectApart(
    page.locator('.side li a[aria-current=page]').first(),
    links.and(page.locator(':not([aria-current])')).first(),
  )
  const sections = page.getByRole('navigation', { name: 'Sections' }).getByRole('link')
  await expectApart(
    sections.and(page.locator('[aria-current]')),
    sections.and(page.locator(':not([aria-current])')).first(),
  )
  await page.goto('/history/')
  const eras = page.locator('timeline-filter button[data-from]')
  await eras.first().click()
  await expectApart(eras.first(), eras.last())
  await expectApart(
    page.locator('.timeline-strip a .keras').first(),
    page.locator('.timeline-strip a .tensorflow').first(),
  )
})

test('words keep their contrast on every kind of page', async ({ page }) => {
  const kinds = [
    '/',
    '/history/',
    '/features/losses/',
    '/trade-offs/which-to-choose/',
    '/claims/',
    '/claims/tf-frequent-updates/',
    '/playground/',
  ]
  for (const path of kinds) {
    await page.goto(path)
    expect(await objections(page, { colorsAlone: true }), path).toEqual([])
  }
})
