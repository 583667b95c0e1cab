import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'

const PAGE = '/features/automatic-differentiation/'

/** Opens the page and waits until its lab is alive. */
async function openLab(page: Page, query = ''): Promise<Locator> {
  await page.goto(PAGE + query)
  const lab = page.locator('#lab-moons')
  await lab.scrollIntoViewIfNeeded()
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
  return lab
}

function program(lab: Locator, name: string): Locator {
  return lab.locator(`[data-source="${name}"]`)
}

/** The first line of a part in a program. */
function lineOf(lab: Locator, name: string, part: string): Locator {
  return program(lab, name).locator(`[data-part="${part}"]`).first()
}

function labelOf(lab: Locator, name: string, text: string): Locator {
  return program(lab, name).locator(`.part-label[data-label^="${text}"]`).first()
}

/** What of a program is lit. */
function lit(lab: Locator, name: string): Locator {
  return program(lab, name).locator('.line.lit')
}

test('pointing at a part lights its counterpart, with the count of lines of each', async ({
  page,
}) => {
  const lab = await openLab(page)
  await lineOf(lab, 'high-level', 'update').hover()
  await expect(lit(lab, 'high-level')).toHaveText([/^model\.compile/, /optimizer/])
  await expect(lit(lab, 'low-level').first()).toHaveText(/for \(const w of weights\)/)
  const heads = lab.locator('.lab-pair.browser .lab-file')
  await expect(heads).toHaveText(['Update: 2 lines', 'Update: 5 lines'])
  await lineOf(lab, 'low-level', 'weights').hover()
  await expect(heads).toHaveText(['Weights: no line', 'Weights: 7 lines'])
  await expect(lit(lab, 'high-level')).toHaveCount(0)
  await lab.getByRole('heading', { name: 'Two moons' }).hover()
  await expect(lit(lab, 'low-level')).toHaveCount(0)
  await expect(heads).toHaveText(['high-level.ts', 'low-level.ts'])
})

test('the Python pair has its parts too', async ({ page }) => {
  const lab = await openLab(page, '?lang=python')
  await lineOf(lab, 'tensorflow', 'loss').hover()
  await expect(lit(lab, 'keras').first()).toHaveText(/loss=keras\.losses/)
  await expect(lab.locator('.lab-pair.python .lab-file')).toHaveText([
    'Loss: 4 lines',
    'Loss: 9 lines',
  ])
})

test('labels are one tab stop a program, moved through by arrows; Enter goes to the counterpart', async ({
  page,
}) => {
  const lab = await openLab(page)
  const stops = program(lab, 'high-level').locator('.part-label[tabindex="0"]')
  await expect(stops).toHaveCount(1)
  await stops.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const update = program(lab, 'high-level').getByRole('button', {
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
    program(lab, 'low-level').getByRole('button', { name: 'Weights, 7 lines. Layers has no line' }),
  ).toBeAttached()
})

test('on a narrow screen a tap on a label shows the counterpart', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const lab = await openLab(page)
  await labelOf(lab, 'high-level', 'Loop').click()
  await expect(lab.getByRole('tabpanel', { name: 'Ops' })).toBeVisible()
  await expect(labelOf(lab, 'low-level', 'Loop')).toBeInViewport()
  await expect(lit(lab, 'low-level').first()).toHaveText(/^for \(let epoch/)
  const { violations } = await new AxeBuilder({ page })
    .include('#lab-moons')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations).toEqual([])
})

test('labels are no part of the code, and follow what is shown', async ({ page }) => {
  const lab = await openLab(page)
  const text = async () => ((await program(lab, 'low-level').textContent()) ?? '').trim()
  const own = readFileSync('content/labs/moons/low-level.ts', 'utf8').trim()
  expect(await text()).toBe(own)
  await lab.getByRole('button', { name: 'Adam instead of gradient descent' }).click()
  await expect(labelOf(lab, 'low-level', 'Update, 28 lines')).toBeVisible()
  await expect(labelOf(lab, 'low-level', 'Weights, 14 lines')).toBeVisible()
  await expect(
    program(lab, 'high-level').getByRole('button', {
      name: 'Update, 2 lines. Go to Ops, 28 lines',
    }),
  ).toBeAttached()
  await lab.getByRole('button', { name: 'Reset', exact: true }).click()
  await expect(labelOf(lab, 'low-level', 'Update, 5 lines')).toBeVisible()
  expect(await text()).toBe(own)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the labels stand beside the code, on the screen and in print', async ({ page }) => {
    await page.goto(PAGE)
    const lab = page.locator('#lab-moons')
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media })
      for (const name of ['high-level', 'low-level', 'keras', 'tensorflow']) {
        await expect(labelOf(lab, name, 'Loop')).toBeVisible()
      }
    }
    await expect(program(lab, 'keras').getByRole('button')).toHaveCount(0)
  })
})
