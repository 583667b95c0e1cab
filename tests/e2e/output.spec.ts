import { expect, type Locator, type Page, test } from '@playwright/test'

const PAGE = '/features/automatic-differentiation/'
const RUN = { timeout: 50_000 }
const SILENT = 'const nothing = 0'
const PRINTS = `for (let i = 1; i <= 40; i++) console.log('line', i)`

/** Opens the page with its lab alive, on the CPU, and these texts in the editors. */
async function openWith(page: Page, high: string, low = SILENT): Promise<Locator> {
  await page.goto(PAGE)
  const lab = page.locator('#lab-moons')
  await lab.scrollIntoViewIfNeeded()
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
  await lab.getByRole('combobox', { name: 'Backend' }).selectOption('cpu')
  await button(lab, 'Edit').click()
  for (const [name, text] of [
    ['Low-level code', low],
    ['High-level code', high],
  ] as const) {
    await lab.getByRole('textbox', { name }).click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText(text)
  }
  return lab
}

function button(lab: Locator, name: string): Locator {
  return lab.getByRole('button', { name, exact: true })
}

async function ended(lab: Locator): Promise<void> {
  await expect(lab.getByRole('status')).toContainText(/Run (done|failed)/, RUN)
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

test('the output opens with the first line, and the newest is in sight', async ({ page }) => {
  const lab = await openWith(page, PRINTS)
  const output = lab.locator('.lab-output')
  await expect(output).toBeHidden()
  await place(lab.locator('.lab-facts'), 200)
  await page.keyboard.press('Control+Enter')
  await ended(lab)
  await expect(output.getByText('line 40', { exact: true })).toBeInViewport()
  await expect(output.getByText('line 1', { exact: true })).not.toBeInViewport()
})

test('whoever writes in an editor keeps the line in its place', async ({ page }) => {
  const lab = await openWith(page, PRINTS)
  const line = lab.getByRole('textbox', { name: 'High-level code' }).locator('.cm-line').first()
  await place(line, 400)
  await page.keyboard.press('Control+Enter')
  await ended(lab)
  await expect(lab.locator('.lab-output')).toBeInViewport()
  expect(Math.abs((await topOf(line)) - 400)).toBeLessThanOrEqual(1)
})

test('whoever looks at the chart keeps the chart in its place', async ({ page }) => {
  const lab = await openWith(page, PRINTS)
  const chart = lab.locator('.lab-plot')
  await button(lab, 'Run').focus()
  await place(chart, 200)
  await page.keyboard.press('Enter')
  await ended(lab)
  await expect(lab.locator('.lab-output')).toBeInViewport()
  expect(Math.abs((await topOf(chart)) - 200)).toBeLessThanOrEqual(1)
})

test('whoever reads the text after the lab keeps it in its place', async ({ page }) => {
  const lab = await openWith(
    page,
    `import { plot } from 'lab'
    for (let i = 0; i < 3; i++) await plot('loss', i, 1)
    console.log('late')`,
  )
  await button(lab, 'Step').click()
  await expect(lab.getByRole('status')).toContainText('paused at epoch 0.', RUN)
  await expect(lab.locator('.lab-output')).toBeHidden()
  await button(lab, 'Resume').evaluate((element) => element.focus({ preventScroll: true }))
  const heading = page.getByRole('heading', { name: 'In Keras' })
  await place(heading, 300)
  await page.keyboard.press('Enter')
  await ended(lab)
  await expect(lab.locator('.lab-output')).toBeVisible()
  expect(Math.abs((await topOf(heading)) - 300)).toBeLessThanOrEqual(1)
})

test('a box that the reader scrolled up stays there, and a closed output stays closed', async ({
  page,
}) => {
  const lab = await openWith(
    page,
    `import { plot } from 'lab'
    for (let i = 0; i < 40; i++) {
      console.log('line', i)
      await plot('loss', i, 1)
    }`,
  )
  await button(lab, 'Step').click()
  const box = lab.locator('.lab-output pre').first()
  await lab.getByRole('slider', { name: 'Speed' }).fill('5')
  for (let epoch = 0; epoch < 10; epoch++) {
    await expect(lab.getByRole('status')).toContainText(`paused at epoch ${epoch}.`, RUN)
    await button(lab, 'Step').click()
  }
  await place(box, 300)
  await expect(box.getByText('line 10', { exact: true })).toBeInViewport()
  await box.evaluate((element) => element.scrollTo(0, 0))
  await expect(box.getByText('line 0', { exact: true })).toBeInViewport()
  await button(lab, 'Resume').click()
  await ended(lab)
  await expect(box).toContainText('line 39')
  expect(await box.evaluate((element) => element.scrollTop)).toBe(0)

  await lab.getByText('Output (40 lines)').click()
  await expect(box).toBeHidden()
  await button(lab, 'Run').click()
  await expect(lab.getByText('Output (40 lines)')).toBeVisible(RUN)
  await ended(lab)
  await expect(box).toBeHidden()
})

test('a series that only this program draws comes to the front', async ({ page }) => {
  const lab = await openWith(page, `import { plot } from 'lab'\nawait plot('my own', 0, 1)`)
  await page.keyboard.press('Control+Enter')
  await ended(lab)
  await expect(button(lab, 'my own')).toHaveAttribute('aria-pressed', 'true')
  await expect(lab.locator('.lab-plot')).toHaveAttribute('aria-label', /my own over x\. Layers/)
  await button(lab, 'Loss').click()
  await expect(lab.locator('.lab-plot')).toHaveAttribute('aria-label', /Keras, recorded/)
})

test('a curve of very many points has its end, and the panel says what it left out', async ({
  page,
}) => {
  const lab = await openWith(
    page,
    `import { plot } from 'lab'\nfor (let i = 0; i <= 20000; i++) await plot('loss', i, i % 7)`,
  )
  await page.keyboard.press('Control+Enter')
  await ended(lab)
  const end = /Layers: from 0 at epoch 0 to 1 at epoch 20000/
  await expect(lab.locator('.lab-plot')).toHaveAttribute('aria-label', end)
  await expect(lab).toContainText(/have \d+ of the 20001 points of loss\./)
})

test('of a long message the alert shows as much as one reads, and the rest is folded', async ({
  page,
}) => {
  const lab = await openWith(page, `throw new Error('much '.repeat(1_000_000))`)
  await page.keyboard.press('Control+Enter')
  await ended(lab)
  const alert = lab.getByRole('alert')
  await expect(alert).toContainText('Error: much much')
  expect((await alert.innerText()).length).toBeLessThan(1_000)
  const whole = lab.locator('.lab-message')
  await expect(whole.locator('pre')).toBeHidden()
  await whole.locator('summary').click()
  expect((await whole.locator('pre').innerText()).length).toBeGreaterThan(9_000)
})

test('an error whose stack names a line that is not there names none', async ({ page }) => {
  const lab = await openWith(
    page,
    `const error = new Error('made up')
error.stack = 'Error: made up\\n    at high-level.ts:987:1'
throw error`,
  )
  await page.keyboard.press('Control+Enter')
  await ended(lab)
  await expect(lab.getByRole('alert')).toContainText('Layers, high-level.ts')
  await expect(lab.getByRole('alert')).not.toContainText('987')
  await expect(lab.getByRole('button', { name: /^Go to line/ })).toHaveCount(0)
})
