import { expect, type Locator, type Page, test } from '@playwright/test'

const RUN = { timeout: 90_000 }

async function openLab(page: Page, path: string): Promise<Locator> {
  await page.goto(path)
  const lab = page.locator('section.lab')
  await lab.scrollIntoViewIfNeeded()
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
  return lab
}

test('on WebGL the article’s lab agrees, and its digits are counted', async ({ page }) => {
  const lab = await openLab(page, '/experiments/96-against-70/')
  await lab.getByRole('button', { name: 'Run', exact: true }).click()
  const words =
    /done\. The curves lie \S+ apart, within the tolerance of 1e-4 on WebGL\. Accuracy differs by (no|one) digit of 453/
  await expect(lab.getByRole('status')).toContainText(words, RUN)
  await expect(lab.locator('.gap-ruler')).toHaveClass(/within/)
  await expect(lab.locator('.gap-figure')).toContainText(/(no|one) digit of 453/)
  await lab.getByText('Table of the curves', { exact: true }).click()
  await expect(lab.locator('caption').first()).toContainText(/differs by (no|one) digit of 453/)
})

test('a run that draws no compared curve is not judged by the recorded ones', async ({ page }) => {
  const lab = await openLab(page, '/features/automatic-differentiation/')
  await lab.getByRole('combobox', { name: 'Backend' }).selectOption('cpu')
  await lab.getByRole('button', { name: 'Edit', exact: true }).click()
  for (const name of ['High-level code', 'Low-level code']) {
    await lab.getByRole('textbox', { name }).click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText(`import { plot } from 'lab'\nawait plot('own', 0, 1)`)
  }
  await page.keyboard.press('Control+Enter')
  const status = lab.getByRole('status')
  await expect(status).toHaveText('Run done. Layers and Ops drew no curve “loss”.', RUN)
  await expect(lab.locator('.gap-ruler')).toHaveClass(/open/)
  await expect(lab.locator('[data-gap]')).toHaveCount(0)
})
