import { readFileSync } from 'node:fs'
import { expect, test } from './lab.ts'

test('by keyboard a section, a program and the page are copied, and that is said', async ({
  page,
  context,
  openLab,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  const said = page.locator('.said')
  const lab = await openLab('/features/losses/', 'losses')
  await page.locator('main h2[id] > a').first().focus()
  // The buttons come once the focus is in the text.
  await expect(page.getByRole('button', { name: /^Copy the section/ })).not.toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Copy the section “/)
  await page.keyboard.press('Enter')
  await expect(said).toContainText('is copied.')
  expect(await copied()).toMatch(/^## .*\n[^]*\nFrom http:.*\/features\/losses\/#[\w-]+\n$/)
  await page.getByRole('button', { name: 'Copy page as Markdown' }).press('Enter')
  await expect(said).toHaveText('The page is copied.')
  expect(await copied()).toMatch(/^# Losses\n/)
  await lab.button('Copy Layers').press('Enter')
  await expect(said).toHaveText('high-level.ts is copied.')
  expect(await copied()).toBe(readFileSync('content/labs/losses/high-level.ts', 'utf8'))
})

test('where nobody may copy, the text is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto('/contribute/')
  await page.getByRole('button', { name: 'Copy page as Markdown' }).click()
  const field = page.getByRole('dialog').getByRole('textbox')
  await expect(field).toHaveValue(/^# Contribute\n/)
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the chart is saved as a drawing and as a picture of twice its size, with its caption', async ({
  openLab,
  page,
}) => {
  const lab = await openLab('/features/losses/', 'losses')
  const save = async (label: string) => {
    await lab.button('Download').click()
    const download = page.waitForEvent('download')
    await lab.button(new RegExp(label)).click()
    return readFileSync(await (await download).path())
  }
  const svg = (await save('chart.svg')).toString()
  expect(svg).toContain('Keras, recorded')
  expect(svg).toContain('/features/losses/#lab-losses')
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  const png = await save('chart.png')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    2 * Number(width),
    2 * Number(height),
  ])
})
