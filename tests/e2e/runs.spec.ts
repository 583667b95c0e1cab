import { expect, type LabPanel, RUN, test } from './lab.ts'

/** The epoch at which the panel says that it is paused. */
async function pausedAt(lab: LabPanel): Promise<number> {
  await expect(lab.status).toContainText(/paused at epoch \d+/, RUN)
  return Number(/epoch (\d+)/.exec(await lab.status.innerText())?.[1])
}

/** What the chart says of the live curve of Layers. */
async function layersCurve(lab: LabPanel): Promise<string> {
  const text = await lab.chart.getAttribute('aria-label')
  return /Layers: [^.]*(?:\.\d[^.]*)*/.exec(text ?? '')?.[0] ?? ''
}

test('Pause holds the program, Step lets one epoch through, Resume lets it end', async ({
  openFixtureLab,
}) => {
  const lab = await openFixtureLab()
  await lab.use('cpu')
  await lab.panel.getByRole('slider', { name: 'Speed' }).fill('3')
  await lab.button('Run').click()
  await expect.poll(() => layersCurve(lab), RUN).toContain('epoch')
  await lab.button('Pause').click()
  const epoch = await pausedAt(lab)
  const curve = await layersCurve(lab)
  expect(curve).toContain(`epoch ${epoch}`)
  // A program that had not been held would be further on than the next.
  for (const next of [epoch + 1, epoch + 2]) {
    await lab.button('Step').click()
    await expect(lab.status).toHaveText(`Layers (1 of 2): paused at epoch ${next}.`)
    expect(await layersCurve(lab)).toContain(`epoch ${next}`)
  }
  await lab.panel.getByRole('slider', { name: 'Speed' }).fill('5')
  await lab.button('Resume').click()
  await lab.done()
  await expect(lab.button('Pause')).toHaveAttribute('aria-disabled', 'true')
})

test('the keyboard alone steps from rest, slows down and stops', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openFixtureLab()
  await lab.use('cpu')
  await lab.button('Step').focus()
  await page.keyboard.press('Enter')
  await expect(lab.status).toHaveText('Layers (1 of 2): paused at epoch 0.', RUN)
  await page.keyboard.press('Space')
  await expect(lab.status).toHaveText('Layers (1 of 2): paused at epoch 1.')
  await page.keyboard.press('Tab')
  await expect(lab.button('Keep')).toBeFocused()
  await page.keyboard.press('Tab')
  const slider = lab.panel.getByRole('slider', { name: 'Speed' })
  await expect(slider).toBeFocused()
  await expect(slider).toHaveAttribute('aria-valuetext', 'full speed')
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft')
  await expect(slider).toHaveAttribute('aria-valuetext', '2 epochs a second')
  await lab.button('Resume').press('Enter')
  await expect.poll(() => layersCurve(lab), RUN).toMatch(/at epoch ([3-9]|\d\d+)\b/)
  await lab.button('Pause').press('Enter')
  expect(await pausedAt(lab)).toBeGreaterThanOrEqual(3)
  await lab.button('Stop').press('Enter')
  await expect(lab.status).toHaveText('Run stopped.')
})

/** Replaces both programs by one that draws a line at once, and runs it. */
async function runLine(lab: LabPanel, slope: number): Promise<void> {
  const text = `import { plot } from 'lab'
    for (let i = 0; i < 60; i++) await plot('loss', i, 0.5 - ${slope} * i)`
  await lab.write('High-level code', text)
  await lab.write('Low-level code', text)
  await lab.page.keyboard.press('Control+Enter')
  // The run before may have left "Run done." there: a run that can be kept is a new one.
  await expect(lab.button('Keep')).toHaveAttribute('aria-disabled', 'false', RUN)
  await lab.done()
}

test('runs are kept under names, in the chart, the table and the CSV, and removed', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openFixtureLab()
  await lab.use('cpu')
  const list = lab.panel.getByRole('list', { name: 'Kept runs' })
  const { chart } = lab
  await expect(lab.button('Keep')).toHaveAttribute('aria-disabled', 'true')
  await runLine(lab, 0.008)
  await lab.button('Keep').click()
  await expect(lab.button('Keep')).toHaveAttribute('aria-disabled', 'true')
  const first = lab.panel.getByRole('textbox', { name: 'Name of kept run A' })
  await expect(first).toHaveValue('CPU, edited')
  const gap = await lab.gap()
  await runLine(lab, 0.002)
  await expect(chart.locator('path.kept')).toHaveCount(2)
  expect(await lab.gap()).not.toBe(gap)

  await lab.button('Keep').press('Enter')
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

  await lab.panel.getByText('Table of the curves', { exact: true }).click()
  const heading = { name: 'A steep, "first": Layers', exact: true }
  await expect(lab.panel.getByRole('columnheader', heading)).toBeVisible()
  const downloading = page.waitForEvent('download')
  await lab.button('Download as CSV').click()
  const file = await (await downloading).createReadStream()
  let csv = ''
  for await (const part of file) csv += String(part)
  expect(csv.split('\n')[0]).toContain('"A steep, ""first"": Layers","A steep, ""first"": Ops"')

  await lab.panel.getByRole('button', { name: 'Remove A, steep, "first"' }).press('Enter')
  await expect(lab.panel.getByRole('button', { name: 'Remove B, CPU, edited 2' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(list).toHaveCount(0)
  await expect(lab.button('Keep')).toBeFocused()
  await expect(chart.locator('path.kept')).toHaveCount(0)
})
