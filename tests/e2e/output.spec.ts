import type { Locator } from '@playwright/test'
import { expect, type LabPanel, RUN, test } from './lab.ts'

const SILENT = 'const nothing = 0'
const PRINTS = `for (let i = 1; i <= 40; i++) console.log('line', i)`

/** Opens the lab on the CPU with these texts in the editors; the one of the layers has the focus. */
async function openWith(
  openFixtureLab: () => Promise<LabPanel>,
  high: string,
  low = SILENT,
): Promise<LabPanel> {
  const lab = await openFixtureLab()
  await lab.use('cpu')
  await lab.write('Low-level code', low)
  await lab.write('High-level code', high)
  return lab
}

async function topOf(locator: Locator): Promise<number> {
  return locator.evaluate((element) => element.getBoundingClientRect().top)
}

/** Scrolls so that an element stands this far below the upper edge of the screen. */
async function place(locator: Locator, top: number): Promise<void> {
  await locator.evaluate(
    (element, top) => scrollBy(0, element.getBoundingClientRect().top - top),
    top,
  )
}

test('the output opens with the first line, and the newest is in sight', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openWith(openFixtureLab, PRINTS)
  const output = lab.panel.locator('.lab-output')
  await expect(output).toBeHidden()
  await place(lab.panel.locator('.lab-facts'), 200)
  await page.keyboard.press('Control+Enter')
  await lab.ended()
  await expect(output.getByText('line 40', { exact: true })).toBeInViewport()
  await expect(output.getByText('line 1', { exact: true })).not.toBeInViewport()
})

test('whoever writes in an editor keeps the line in its place', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openWith(openFixtureLab, PRINTS)
  const line = lab.panel
    .getByRole('textbox', { name: 'High-level code' })
    .locator('.cm-line')
    .first()
  await place(line, 400)
  await page.keyboard.press('Control+Enter')
  await lab.ended()
  await expect(lab.panel.locator('.lab-output')).toBeInViewport()
  expect(Math.abs((await topOf(line)) - 400)).toBeLessThanOrEqual(1)
})

test('whoever looks at the chart keeps the chart in its place', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openWith(openFixtureLab, PRINTS)
  const { chart } = lab
  await lab.button('Run').focus()
  await place(chart, 200)
  await page.keyboard.press('Enter')
  await lab.ended()
  await expect(lab.panel.locator('.lab-output')).toBeInViewport()
  expect(Math.abs((await topOf(chart)) - 200)).toBeLessThanOrEqual(1)
})

test('whoever reads the text after the lab keeps it in its place', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openWith(
    openFixtureLab,
    `import { plot } from 'lab'
    for (let i = 0; i < 3; i++) await plot('loss', i, 1)
    console.log('late')`,
  )
  await lab.button('Step').click()
  await expect(lab.status).toContainText('paused at epoch 0.', RUN)
  await expect(lab.panel.locator('.lab-output')).toBeHidden()
  await lab.button('Resume').evaluate((element) => element.focus({ preventScroll: true }))
  const heading = page.getByRole('heading', { name: 'After the lab' })
  await place(heading, 300)
  await page.keyboard.press('Enter')
  // A busy page hears of the line and of the end at once: the output and the status grow in one frame.
  await page.evaluate(() => {
    const until = performance.now() + 1500
    while (performance.now() < until);
  })
  await lab.ended()
  await expect(lab.panel.locator('.lab-output')).toBeVisible()
  expect(Math.abs((await topOf(heading)) - 300)).toBeLessThanOrEqual(1)
})

test('a box that the reader scrolled up stays there, and a closed output stays closed', async ({
  openFixtureLab,
}) => {
  const lab = await openWith(
    openFixtureLab,
    `import { plot } from 'lab'
    for (let i = 0; i < 40; i++) {
      console.log('line', i)
      await plot('loss', i, 1)
    }`,
  )
  await lab.button('Step').click()
  const box = lab.panel.locator('.lab-output pre').first()
  await lab.panel.getByRole('slider', { name: 'Speed' }).fill('5')
  for (let epoch = 0; epoch < 10; epoch++) {
    await expect(lab.status).toContainText(`paused at epoch ${epoch}.`, RUN)
    await lab.button('Step').click()
  }
  await place(box, 300)
  await expect(box.getByText('line 10', { exact: true })).toBeInViewport()
  await box.evaluate((element) => element.scrollTo(0, 0))
  await expect(box.getByText('line 0', { exact: true })).toBeInViewport()
  await lab.button('Resume').click()
  await lab.ended()
  await expect(box).toContainText('line 39')
  expect(await box.evaluate((element) => element.scrollTop)).toBe(0)

  await lab.panel.getByText('Output (40 lines)').click()
  await expect(box).toBeHidden()
  await lab.button('Run').click()
  await expect(lab.panel.getByText('Output (40 lines)')).toBeVisible(RUN)
  await lab.ended()
  await expect(box).toBeHidden()
})

test('a series that only this program draws comes to the front', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openWith(
    openFixtureLab,
    `import { plot } from 'lab'\nawait plot('my own', 0, 1)`,
  )
  await page.keyboard.press('Control+Enter')
  await lab.ended()
  await expect(lab.button('my own')).toHaveAttribute('aria-pressed', 'true')
  await expect(lab.chart).toHaveAttribute('aria-label', /my own over x\. Layers/)
  await lab.button('Loss').click()
  await expect(lab.chart).toHaveAttribute('aria-label', /Keras, recorded/)
})

test('a curve of very many points has its end, and the panel says what it left out', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openWith(
    openFixtureLab,
    `import { plot } from 'lab'\nfor (let i = 0; i <= 20000; i++) await plot('loss', i, i % 7)`,
  )
  await page.keyboard.press('Control+Enter')
  await lab.ended()
  const end = /Layers: from 0 at epoch 0 to 1 at epoch 20000/
  await expect(lab.chart).toHaveAttribute('aria-label', end)
  await expect(lab.panel).toContainText(/have \d+ of the 20001 points of loss\./)
})

test('of a long message the alert shows as much as one reads, and the rest is folded', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openWith(openFixtureLab, `throw new Error('much '.repeat(1_000_000))`)
  await page.keyboard.press('Control+Enter')
  await lab.ended()
  const { alert } = lab
  await expect(alert).toContainText('Error: much much')
  expect((await alert.innerText()).length).toBeLessThan(1_000)
  const whole = lab.panel.locator('.lab-message')
  await expect(whole.locator('pre')).toBeHidden()
  await whole.locator('summary').click()
  expect((await whole.locator('pre').innerText()).length).toBeGreaterThan(9_000)
})

test('an error whose stack names a line that is not there names none', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openWith(
    openFixtureLab,
    `const error = new Error('made up')
error.stack = 'Error: made up\\n    at high-level.ts:987:1'
throw error`,
  )
  await page.keyboard.press('Control+Enter')
  await lab.ended()
  await expect(lab.alert).toContainText('Layers, high-level.ts')
  await expect(lab.alert).not.toContainText('987')
  await expect(lab.panel.getByRole('button', { name: /^Go to line/ })).toHaveCount(0)
})
