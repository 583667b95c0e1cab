import type { Locator, Page } from '@playwright/test'
import { FIXTURE_URL } from '../support/fixture-site.ts'
import { translated, translateFromTheStart, translateNow } from '../support/translator.ts'
import { expect, RUN, test, type LabPanel } from './lab.ts'

/** The text of an element in the order of the page, without the marks of the translator. */
async function untranslated(element: Locator): Promise<string> {
  const text = (await element.textContent()) ?? ''
  return text.replaceAll(/[«»\s]+/g, '')
}

/** Parts of the panel in which a run changes texts: what is not code. */
const PARTS = [
  '.lab-toolbar',
  '.lab-status',
  '.lab-picture',
  '.lab-facts',
  '.lab-notices',
  '.lab-tries',
]

async function texts({ panel }: LabPanel): Promise<string[]> {
  return Promise.all(PARTS.map((part) => untranslated(panel.locator(part))))
}

async function stepTo(lab: LabPanel, epoch: number): Promise<void> {
  await lab.button(/Step/).click()
  await expect(lab.status).toHaveText(
    new RegExp(`^(Layers|Ops)«[^«»]*paused at epoch ${epoch}\\.»$`),
    RUN,
  )
}

test('a translated panel says what it does, and leaves nothing behind', async ({
  openFixtureLab,
}) => {
  const lab = await openFixtureLab()
  await lab.use('cpu')
  const before = await texts(lab)
  await translateNow(lab.page)
  await expect(lab.status).toHaveText(/^«Not run here yet\./)
  expect(await texts(lab)).toEqual(before)
  await stepTo(lab, 0)
  await stepTo(lab, 1)
  await expect(lab.button(translated('Resume'))).toBeVisible()
  await lab.button(translated('Resume')).click()
  await expect(lab.status).toHaveText(/^«Run done\. [^«»]*»$/, RUN)
  await expect(lab.truth.locator('dt')).toHaveText([
    translated('backend'),
    ...['steps/s', 'tensors', 'leaked', 'first point', 'compile'].map(translated),
  ])
  await lab.button(translated('Reset')).click()
  await expect(lab.status).toHaveText(/^«Not run here yet\./)
  expect(await texts(lab)).toEqual(before)
})

test('a page that is translated in the middle of a run goes on, and back', async ({
  openFixtureLab,
}) => {
  const lab = await openFixtureLab()
  await lab.use('cpu')
  const before = await texts(lab)
  await lab.button(/Step/).click()
  await expect(lab.status).toContainText('paused at epoch 0.', RUN)
  await translateNow(lab.page)
  await stepTo(lab, 1)
  await lab.button(translated('Stop')).click()
  await expect(lab.status).toHaveText(translated('Run stopped.'))
  await lab.button(translated('Reset')).click()
  await expect(lab.status).toHaveText(/^«Not run here yet\./)
  expect(await texts(lab)).toEqual(before)
})

test('a page that is translated before its lab comes alive', async ({ page, openFixtureLab }) => {
  const plain = await openFixtureLab()
  const before = await texts(plain)
  await translateFromTheStart(page)
  const lab = await openFixtureLab()
  await lab.use('cpu')
  expect(await texts(lab)).toEqual(before)
  await lab.button(translated('Run')).click()
  await expect(lab.status).toHaveText(/^«Run done\. [^«»]*»$/, RUN)
})

test('code, figures and names of libraries are not translated', async ({ page }) => {
  await translateFromTheStart(page)
  await page.goto(FIXTURE_URL)
  const panel = page.locator('section.lab')
  for (const part of ['pre', 'code', '.lab-plot', '.lab-file', '.gap-figure', '.lab-truth dd']) {
    await expect(panel.locator(part).first(), part).not.toContainText('«')
  }
  await expect(panel.locator('.lab-legend')).toHaveText(/^Keras«, recorded»TensorFlow«, recorded»$/)
  await expect(panel.locator('.lab-program-head strong').first()).toHaveText('Layers')
})

/** Opens a page that a translator has been through. */
async function openTranslated(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await translateNow(page)
}

test('the filters of the claims', async ({ page }) => {
  await openTranslated(page, '/claims/')
  await page.locator('[name=verdict]').selectOption({ index: 1 })
  const shown = await page.locator('claim-list li:visible').count()
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^«${shown} of \\d+ claims»$`))
})

test('the filters of the timeline', async ({ page }) => {
  await openTranslated(page, '/history/')
  await page.locator('[name=project][value=keras]').check()
  const shown = await page.locator('.timeline li[data-projects]:visible').count()
  await expect(page.getByRole('status')).toHaveText(translated(`${shown} events shown.`))
  await page.locator('select').first().selectOption('2019')
  await page.locator('select').nth(1).selectOption('2019')
  await expect(page.locator('.timeline section:visible h2')).toHaveText(['2019'])
})

test('the guide', async ({ page }) => {
  await openTranslated(page, '/trade-offs/which-to-choose/')
  const guide = page.locator('choice-guide')
  await guide.locator('input:not(:checked)').last().check()
  await expect(guide.getByRole('status')).toHaveText(/^«Recommended: [^«»]+»$/)
})

test('a probe that runs', async ({ page }) => {
  await openTranslated(page, '/features/automatic-differentiation/')
  const run = page.locator('.probe-run').first()
  await run.scrollIntoViewIfNeeded()
  await expect(run.locator('xpath=ancestor-or-self::astro-island[@ssr]')).toHaveCount(0)
  await run.getByRole('button').click()
  await expect(run.getByRole('status')).toHaveText(/^«Run (done|failed)\.»$/, RUN)
  await expect(run.getByRole('button')).toHaveText(/^«Run» /)
})
