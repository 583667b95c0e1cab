import { expect, RUN, test } from './lab.ts'

test('on WebGL the article’s lab agrees, and its digits are counted', async ({ openLab }) => {
  const lab = await openLab('/experiments/96-against-70/')
  await lab.button('Run').click()
  const words =
    /done\. The curves lie \S+ apart, within the tolerance of 1e-4 on WebGL\. Accuracy differs by (no|one) digit of 453/
  await expect(lab.status).toContainText(words, RUN)
  await expect(lab.panel.locator('.gap-ruler')).toHaveClass(/within/)
  await expect(lab.panel.locator('.gap-figure')).toContainText(/(no|one) digit of 453/)
  await lab.panel.getByText('Table of the curves', { exact: true }).click()
  await expect(lab.panel.locator('caption').first()).toContainText(
    /differs by (no|one) digit of 453/,
  )
})

test('a run that draws no compared curve is not judged by the recorded ones', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openFixtureLab()
  await lab.use('cpu')
  const text = `import { plot } from 'lab'\nawait plot('own', 0, 1)`
  await lab.write('High-level code', text)
  await lab.write('Low-level code', text)
  await page.keyboard.press('Control+Enter')
  await expect(lab.status).toHaveText('Run done. Layers and Ops drew no curve “loss”.', RUN)
  await expect(lab.panel.locator('.gap-ruler')).toHaveClass(/open/)
  await expect(lab.panel.locator('[data-gap]')).toHaveCount(0)
})
