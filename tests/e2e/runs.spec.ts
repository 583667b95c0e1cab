import { expect, type Locator, type Page, test } from '@playwright/test'

const PAGE = '/features/automatic-differentiation/'
const RUN = { timeout: 50_000 }

/** Opens the page and waits until its lab is alive, on the CPU. */
async function openLab(page: Page): Promise<Locator> {
  await page.goto(PAGE)
  const lab = page.locator('#lab-moons')
  await lab.scrollIntoViewIfNeeded()
  await expect(page.locator('astro-island[ssr] .lab')).toHaveCount(0)
  await lab.getByRole('combobox', { name: 'Backend' }).selectOption('cpu')
  return lab
}

function button(lab: Locator, name: string): Locator {
  return lab.getByRole('button', { name, exact: true })
}

function status(lab: Locator): Locator {
  return lab.getByRole('status')
}

/** The epoch at which the panel says that it is paused. */
async function pausedAt(lab: Locator): Promise<number> {
  await expect(status(lab)).toContainText(/paused at epoch \d+/, RUN)
  return Number(/epoch (\d+)/.exec(await status(lab).innerText())?.[1])
}

/** What the chart says of the live curve of Layers. */
async function layersCurve(lab: Locator): Promise<string> {
  const text = await lab.locator('.lab-plot').getAttribute('aria-label')
  return /Layers: [^.]*(?:\.\d[^.]*)*/.exec(text ?? '')?.[0] ?? ''
}

test('Pause holds the program, Step lets one epoch through, Resume lets it end', async ({
  page,
}) => {
  const lab = await openLab(page)
  await lab.getByRole('slider', { name: 'Speed' }).fill('3')
  await button(lab, 'Run').click()
  await expect.poll(() => layersCurve(lab), RUN).toContain('epoch')
  await button(lab, 'Pause').click()
  const epoch = await pausedAt(lab)
  const curve = await layersCurve(lab)
  expect(curve).toContain(`epoch ${epoch}`)
  // A program that had not been held would be further on than the next.
  for (const next of [epoch + 1, epoch + 2]) {
    await button(lab, 'Step').click()
    await expect(status(lab)).toHaveText(`Layers (1 of 2): paused at epoch ${next}.`)
    expect(await layersCurve(lab)).toContain(`epoch ${next}`)
  }
  await lab.getByRole('slider', { name: 'Speed' }).fill('5')
  await button(lab, 'Resume').click()
  await expect(status(lab)).toContainText('Run done.', RUN)
  await expect(button(lab, 'Pause')).toHaveAttribute('aria-disabled', 'true')
})

test('the keyboard alone steps from rest, slows down and stops', async ({ page }) => {
  const lab = await openLab(page)
  await button(lab, 'Step').focus()
  await page.keyboard.press('Enter')
  await expect(status(lab)).toHaveText('Layers (1 of 2): paused at epoch 0.', RUN)
  await page.keyboard.press('Space')
  await expect(status(lab)).toHaveText('Layers (1 of 2): paused at epoch 1.')
  await page.keyboard.press('Tab')
  await expect(button(lab, 'Keep')).toBeFocused()
  await page.keyboard.press('Tab')
  const slider = lab.getByRole('slider', { name: 'Speed' })
  await expect(slider).toBeFocused()
  await expect(slider).toHaveAttribute('aria-valuetext', 'full speed')
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft')
  await expect(slider).toHaveAttribute('aria-valuetext', '2 epochs a second')
  await button(lab, 'Resume').press('Enter')
  await expect.poll(() => layersCurve(lab), RUN).toMatch(/at epoch ([3-9]|\d\d+)\b/)
  await button(lab, 'Pause').press('Enter')
  expect(await pausedAt(lab)).toBeGreaterThanOrEqual(3)
  await button(lab, 'Stop').press('Enter')
  await expect(status(lab)).toHaveText('Run stopped.')
})

/** Replaces both programs by one that draws a line at once, and runs it. */
async function runLine(page: Page, lab: Locator, slope: number): Promise<void> {
  const text = `import { plot } from 'lab'
    for (let i = 0; i < 60; i++) await plot('loss', i, 0.5 - ${slope} * i)`
  for (const name of ['High-level code', 'Low-level code']) {
    await lab.getByRole('textbox', { name }).click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText(text)
  }
  await page.keyboard.press('Control+Enter')
  // The run before may have left "Run done." there: a run that can be kept is a new one.
  await expect(button(lab, 'Keep')).toHaveAttribute('aria-disabled', 'false', RUN)
  await expect(status(lab)).toContainText('Run done.', RUN)
}

test('runs are kept under names, in the chart, the table and the CSV, and removed', async ({
  page,
}) => {
  const lab = await openLab(page)
  const list = lab.getByRole('list', { name: 'Kept runs' })
  const chart = lab.locator('.lab-plot')
  await button(lab, 'Edit').click()
  await expect(button(lab, 'Keep')).toHaveAttribute('aria-disabled', 'true')
  await runLine(page, lab, 0.005)
  await button(lab, 'Keep').click()
  await expect(button(lab, 'Keep')).toHaveAttribute('aria-disabled', 'true')
  const first = lab.getByRole('textbox', { name: 'Name of kept run A' })
  await expect(first).toHaveValue('CPU, edited')
  const gap = await lab.locator('[data-gap]').getAttribute('data-gap')
  await runLine(page, lab, 0.002)
  await expect(chart.locator('path.kept')).toHaveCount(2)
  expect(await lab.locator('[data-gap]').getAttribute('data-gap')).not.toBe(gap)

  await button(lab, 'Keep').press('Enter')
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await first.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('steep, "first"')
  await expect(chart).toHaveAttribute('aria-label', /A steep, "first": Ops: from 0\.5 at epoch 0/)
  await expect(chart.locator('.kept-end')).toHaveText(['A', 'B'])
  const dashes = await chart
    .locator('path.kept')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('stroke-dasharray')))
  expect(new Set(dashes).size).toBe(2)

  await lab.getByText('Table of the curves', { exact: true }).click()
  const heading = { name: 'A steep, "first": Layers', exact: true }
  await expect(lab.getByRole('columnheader', heading)).toBeVisible()
  const downloading = page.waitForEvent('download')
  await button(lab, 'Download as CSV').click()
  const file = await (await downloading).createReadStream()
  let csv = ''
  for await (const part of file) csv += String(part)
  expect(csv.split('\n')[0]).toContain('"A steep, ""first"": Layers","A steep, ""first"": Ops"')

  await lab.getByRole('button', { name: 'Remove A, steep, "first"' }).press('Enter')
  await expect(lab.getByRole('button', { name: 'Remove B, CPU, edited 2' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(list).toHaveCount(0)
  await expect(button(lab, 'Keep')).toBeFocused()
  await expect(chart.locator('path.kept')).toHaveCount(0)
})
