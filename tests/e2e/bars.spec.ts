import { expect, test } from '@playwright/test'

const PROGRAM = `import * as tf from '@tensorflow/tfjs'
import { plot, show } from 'lab'
for (let i = 0; i < 30; i++) {
  await plot('loss', i, 1 / (i + 1))
  await show.bars('probabilities', ['no', 'yes'], tf.softmax(tf.tensor1d([0, (i - 29) / 9])))
  await show.bars('gradient', ['kernel', 'bias'], [i % 2 ? 1e-7 : -i, NaN])
  await new Promise((next) => setTimeout(next, 20))
}
`

test('bars are a table that follows the run, and nothing moves while they change', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { shifts: [] })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { hadRecentInput, value } = entry as PerformanceEntry & {
          hadRecentInput: boolean
          value: number
        }
        if (!hadRecentInput) (globalThis as unknown as { shifts: number[] }).shifts.push(value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/playground/')
  const lab = page.locator('.lab')
  await lab.scrollIntoViewIfNeeded()
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
  await lab.getByRole('combobox', { name: 'Backend' }).selectOption('cpu')
  await lab.getByRole('button', { name: 'Edit', exact: true }).click()
  await lab.getByRole('textbox', { name: 'High-level code' }).click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(PROGRAM)
  await lab.getByRole('button', { name: 'Run', exact: true }).click()
  await expect(lab.getByRole('status')).toContainText('done', { timeout: 60_000 })
  const probabilities = lab.getByRole('table', { name: 'Layers probabilities' })
  await expect(probabilities.getByRole('row', { name: 'yes 0.5' })).toBeVisible()
  const gradient = lab.getByRole('table', { name: 'Layers gradient' })
  await expect(gradient.getByRole('row', { name: 'kernel 1.00e-7' })).toBeVisible()
  await expect(gradient.getByRole('row', { name: 'bias not a number' })).toBeVisible()
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)
  expect(shifts).toEqual([])
})
