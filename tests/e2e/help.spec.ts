import type { Locator } from '@playwright/test'
import { type Term, TERMS } from '../../src/lab/words/terms.ts'
import { STOPS } from '../../src/lab/words/tour.ts'
import { objections } from '../support/axe.ts'
import { FIXTURE_URL } from '../support/fixture-site.ts'
import { shiftsOf, watchShifts } from '../support/layout-shift.ts'
import type { LabPanel } from './lab.ts'
import { expect, test } from './lab.ts'

const tip = (lab: LabPanel) => lab.panel.getByRole('tooltip')
const tour = (lab: LabPanel) => lab.panel.getByRole('dialog')
const help = (lab: LabPanel) => lab.button('Name the parts of this panel')
const offer = (lab: LabPanel) => lab.panel.getByText('New here?')

/** The words on the panel after a run, each with what holds it. */
function words({ panel }: LabPanel): Record<Term, Locator> {
  const named = Object.keys(TERMS) as Term[]
  const entries = named.map((term) => [
    term,
    panel.locator(`[data-term="${term}"]`).locator('visible=true').first(),
  ])
  return Object.fromEntries(entries) as Record<Term, Locator>
}

test('each word that has to be guessed tells what it is, at the pointer and on focus', async ({
  page,
  openFixtureLab,
}) => {
  const lab = await openFixtureLab()
  await lab.use('cpu')
  await lab.run()
  for (const [term, word] of Object.entries(words(lab))) {
    await word.hover()
    await expect(tip(lab), term).toHaveText(TERMS[term as Term])
    await page.keyboard.press('Escape')
    await expect(tip(lab)).toHaveCount(0)
    const focusable = word.locator(
      'xpath=descendant-or-self::*[self::button or self::input or self::select]',
    )
    await lab.panel.locator('summary').first().focus()
    await focusable.first().focus()
    await expect(tip(lab), term).toHaveText(TERMS[term as Term])
    await page.keyboard.press('Escape')
  }
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a word tells what it is when it is touched', async ({ openFixtureLab }) => {
    const lab = await openFixtureLab()
    for (const term of ['gap', 'curves'] as const) {
      await words(lab)[term].tap()
      await expect(tip(lab)).toHaveText(TERMS[term])
      const box = await tip(lab).boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
    }
    await words(lab).keep.tap({ force: true })
    await expect(tip(lab)).toHaveText(TERMS.keep)
  })
})

for (const width of [1440, 390, 320]) {
  test(`the tour names the parts by keyboard at ${width} px`, async ({ page, openFixtureLab }) => {
    await page.setViewportSize({ width, height: 844 })
    const lab = await openFixtureLab()
    await help(lab).focus()
    await page.keyboard.press('Enter')
    await expect(tour(lab)).toBeFocused()
    const seen: string[] = []
    for (;;) {
      const pointed = lab.panel.locator('.pointed-out')
      await expect(pointed).toHaveCount(1)
      await expect(tour(lab)).toBeFocused()
      seen.push((await tour(lab).locator('strong').textContent()) ?? '')
      const box = await tour(lab).boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
      await expect(tour(lab)).toBeInViewport({ ratio: 0.99 })
      const next = tour(lab).getByRole('button', { name: 'Next' })
      if ((await next.count()) === 0) break
      await next.press('Enter')
      await expect(tour(lab).locator('strong')).not.toHaveText(seen.at(-1) ?? '')
    }
    expect(seen).toEqual(STOPS.map(({ name }) => name))
    await page.keyboard.press('ArrowLeft')
    await expect(tour(lab).locator('strong')).toHaveText(seen.at(-2) ?? '')
    await page.keyboard.press('Escape')
    await expect(tour(lab)).toHaveCount(0)
    await expect(help(lab)).toBeFocused()
    await expect(lab.panel.locator('.pointed-out')).toHaveCount(0)

    await help(lab).press('Enter')
    await expect(tour(lab)).toBeFocused()
    await lab.button('Run').focus()
    await page.keyboard.press('Escape')
    await expect(tour(lab)).toHaveCount(0)
    await expect(lab.button('Run')).toBeFocused()
  })
}

test('the first lab offers the tour once, moves nothing, and no lab offers it again', async ({
  page,
  openFixtureLab,
}) => {
  await watchShifts(page)
  const lab = await openFixtureLab()
  await expect(offer(lab)).toBeVisible()
  await offer(lab).getByRole('button', { name: 'Show what is what' }).click()
  await expect(tour(lab)).toBeVisible()
  await expect(offer(lab)).toHaveCount(0)
  await tour(lab).getByRole('button', { name: 'Close' }).click()
  expect(await shiftsOf(page)).toEqual([])
  await openFixtureLab()
  await expect(help(lab)).toBeVisible()
  await expect(offer(lab)).toHaveCount(0)
})

test('where nothing can be remembered nothing is offered', async ({ page, openFixtureLab }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota is exceeded.', 'QuotaExceededError')
    }
  })
  const lab = await openFixtureLab()
  await expect(help(lab)).toBeVisible()
  await expect(offer(lab)).toHaveCount(0)
})

test('an explanation that comes when the reader has gone on stays away', async ({
  page,
  openFixtureLab,
}) => {
  let arrive = () => {}
  const asked = new Promise<void>((resolve) => {
    void page.route(/\/tip\./, async (route) => {
      const held = new Promise<void>((go) => (arrive = go))
      resolve()
      await held
      await route.continue()
    })
  })
  const lab = await openFixtureLab()
  await lab.backend.focus()
  await asked
  await lab.button('Share').focus()
  const loaded = page.waitForResponse(/\/tip\./)
  arrive()
  await (await loaded).finished()
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
  await expect(tip(lab)).toHaveCount(0)
})

test('nothing of the help loads before it is asked for', async ({ page, openFixtureLab }) => {
  const loaded: string[] = []
  page.on('response', (response) => loaded.push(response.url()))
  const lab = await openFixtureLab()
  expect(loaded.filter((url) => url.startsWith(FIXTURE_URL)).length).toBeGreaterThan(3)
  expect(loaded.filter((url) => /\/(Tour|tip|terms)\./.test(url))).toEqual([])
  await help(lab).click()
  await expect(tour(lab)).toBeVisible()
  expect(loaded.filter((url) => /\/Tour\./.test(url))).toHaveLength(1)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`tip and tour are accessible, ${colorScheme}`, async ({ page, openFixtureLab }) => {
    await page.emulateMedia({ colorScheme })
    const lab = await openFixtureLab()
    const violations = () => objections(page, { within: 'section.lab' })
    await words(lab).gap.focus()
    await expect(tip(lab)).toBeVisible()
    expect(await violations()).toEqual([])
    await help(lab).click()
    await expect(tour(lab)).toBeVisible()
    expect(await violations()).toEqual([])
  })
}
