import { readFileSync } from 'node:fs'
import type { Locator } from '@playwright/test'
import { objections } from '../support/axe.ts'
import { FIXTURE_LAB, FIXTURE_URL } from '../support/fixture-site.ts'
import { expect, LabPanel, test } from './lab.ts'

/** The first line of a part in a program. */
function lineOf(lab: LabPanel, name: string, part: string): Locator {
  return lab.program(name).locator(`[data-part="${part}"]`).first()
}

function labelOf(lab: LabPanel, name: string, text: string): Locator {
  return lab.program(name).locator(`.part-label[data-label^="${text}"]`).first()
}

/** What of a program is lit. */
function lit(lab: LabPanel, name: string): Locator {
  return lab.program(name).locator('.line.lit')
}

test('pointing at a part lights its counterpart, with the count of lines of each', async ({
  openFixtureLab,
}) => {
  const lab = await openFixtureLab()
  await lineOf(lab, 'high-level', 'update').hover()
  await expect(lit(lab, 'high-level')).toHaveText([/^model\.compile/, /optimizer/])
  await expect(lit(lab, 'low-level').first()).toHaveText(/for \(const v of weights\)/)
  const heads = lab.panel.locator('.lab-pair.browser .lab-file')
  await expect(heads).toHaveText(['Update: 2 lines', 'Update: 5 lines'])
  await lineOf(lab, 'low-level', 'weights').hover()
  await expect(heads).toHaveText(['Weights: no line', 'Weights: 3 lines'])
  await expect(lit(lab, 'high-level')).toHaveCount(0)
  await lab.panel.getByRole('heading', { name: 'A straight boundary' }).hover()
  await expect(lit(lab, 'low-level')).toHaveCount(0)
  await expect(heads).toHaveText(['high-level.ts', 'low-level.ts'])
})

test('the Python pair has its parts too', async ({ openFixtureLab }) => {
  const lab = await openFixtureLab('?lang=python')
  await lineOf(lab, 'tensorflow', 'loss').hover()
  await expect(lit(lab, 'keras').first()).toHaveText(/loss=keras\.losses/)
  await expect(lab.panel.locator('.lab-pair.python .lab-file')).toHaveText([
    'Loss: 4 lines',
    'Loss: 9 lines',
  ])
})

test('labels are one tab stop a program, moved through by arrows; Enter goes to the counterpart', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openFixtureLab()
  const stops = lab.program('high-level').locator('.part-label[tabindex="0"]')
  await expect(stops).toHaveCount(1)
  await stops.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const update = lab.program('high-level').getByRole('button', {
    name: 'Update, 2 lines. Go to Ops, 5 lines',
  })
  await expect(update).toBeFocused()
  await expect(stops).toHaveCount(1)
  await expect(lit(lab, 'low-level')).toHaveCount(5)
  await page.keyboard.press('Enter')
  await expect(labelOf(lab, 'low-level', 'Update')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(labelOf(lab, 'low-level', 'Imports')).toBeFocused()
  await expect(
    lab.program('low-level').getByRole('button', { name: 'Weights, 3 lines. Layers has no line' }),
  ).toBeAttached()
})

test('on a narrow screen a tap on a label shows the counterpart', async ({
  page,
  openFixtureLab,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const lab = await openFixtureLab()
  await labelOf(lab, 'high-level', 'Loop').click()
  await expect(lab.panel.getByRole('tabpanel', { name: 'Ops' })).toBeVisible()
  await expect(labelOf(lab, 'low-level', 'Loop')).toBeInViewport()
  await expect(lit(lab, 'low-level').first()).toHaveText(/^for \(let epoch/)
  expect(await objections(page, { within: '#lab-straight' })).toEqual([])
})

test('labels are no part of the code, and follow what is shown', async ({ openFixtureLab }) => {
  const lab = await openFixtureLab()
  const text = async () => ((await lab.program('low-level').textContent()) ?? '').trim()
  const own = readFileSync(`${FIXTURE_LAB}/low-level.ts`, 'utf8').trim()
  expect(await text()).toBe(own)
  await lab.button('Momentum').click()
  await expect(labelOf(lab, 'low-level', 'Update, 9 lines')).toBeVisible()
  await expect(labelOf(lab, 'low-level', 'Weights, 6 lines')).toBeVisible()
  await expect(
    lab.program('high-level').getByRole('button', {
      name: 'Update, 2 lines. Go to Ops, 9 lines',
    }),
  ).toBeAttached()
  await lab.button('Reset').click()
  await expect(labelOf(lab, 'low-level', 'Update, 5 lines')).toBeVisible()
  expect(await text()).toBe(own)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the labels stand beside the code, on the screen and in print', async ({ page }) => {
    await page.goto(FIXTURE_URL)
    const lab = new LabPanel(page)
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media })
      for (const name of ['high-level', 'low-level', 'keras', 'tensorflow']) {
        await expect(labelOf(lab, name, 'Loop')).toBeVisible()
      }
    }
    await expect(lab.program('keras').getByRole('button')).toHaveCount(0)
  })
})
