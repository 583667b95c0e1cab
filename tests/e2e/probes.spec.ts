import { expect, test, type Locator, type Page } from '@playwright/test'
import { objections } from '../support/axe.ts'

/** Software WebGL starts slowly. */
const RUN = { timeout: 50_000 }

/** Opens a page and brings a probe on it to life. */
async function open(page: Page, path: string, id: string): Promise<Locator> {
  await page.goto(path)
  const probe = page.locator(`#probe-${id}`)
  await probe.scrollIntoViewIfNeeded()
  await expect(probe.locator('astro-island[ssr]')).toHaveCount(0)
  return probe
}

test('a program runs where it stands and prints what was recorded', async ({ page }) => {
  const path = '/features/automatic-differentiation/'
  const probe = await open(page, path, 'perfect-weight')
  const program = probe.getByRole('group', { name: 'Ops, low-level.ts' })
  const recorded = await program.locator('.probe-outcome pre').innerText()
  expect(recorded).toMatch(/^weight: 0\.9|^weight: 0\.89/)

  await program.getByRole('button', { name: 'Run low-level.ts' }).click()
  await expect(program.getByRole('status')).toHaveText('Run done.', RUN)
  await expect(program.getByText('Prints here on WebGL')).toBeVisible()
  await expect(program.locator('.probe-run pre')).toHaveText(recorded)
})

test('a program that fails says so in the words that were recorded', async ({ page }) => {
  const probe = await open(page, '/trade-offs/debugging/', 'product-in-a-layer')
  const program = probe.getByRole('group', { name: 'Layers, high-level.ts' })
  const recorded = await program.locator('.probe-outcome pre').innerText()
  await program.getByRole('button', { name: 'Run high-level.ts' }).click()
  await expect(program.getByRole('status')).toHaveText('Run failed.', RUN)
  await expect(program.getByRole('alert')).toContainText(recorded)

  await expect(probe.getByRole('group', { name: 'Keras, keras.py' })).toContainText(
    'RuntimeError: Exception encountered when calling Product.call()',
  )
  await expect(probe).toContainText(/Recorded \d{4}-\d\d-\d\d with Keras \d/)
})

test('a program opens in the playground, alone', async ({ page }) => {
  const path = '/features/automatic-differentiation/'
  const probe = await open(page, path, 'perfect-weight')
  await probe.getByRole('link', { name: 'Edit low-level.ts in the playground' }).click()
  await expect(page.getByText('This link shows Ops only.')).toBeVisible()
  await expect(page.locator('#lab-playground')).toContainText('absoluteDifference')
})

test('a claim that a program decides shows it, and the list says so', async ({ page }) => {
  const probe = await open(page, '/claims/tf-no-symbolic-loops/', 'loop-over-a-sequence')
  await expect(probe).toContainText('StatelessWhile')
  await page.goto('/claims/?evidence=probe')
  await expect(page.getByRole('link', { name: /no good symbolic loops/ })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a probe breaks no rule of accessibility in ${colorScheme} mode`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    const probe = await open(page, '/trade-offs/debugging/', 'product-in-a-layer')
    await expect(probe).toBeVisible()
    expect(await objections(page, { within: '.probe' })).toEqual([])
  })
}
