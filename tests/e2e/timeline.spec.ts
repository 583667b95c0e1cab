import { expect, test, type Page } from '@playwright/test'
import { CONTENT_KINDS } from '../../src/content/kinds.ts'
import { readEntries } from '../../src/content/read.ts'

/** How many events there are. */
const TOTAL = readEntries(CONTENT_KINDS.timeline).length

const EVENT = '.timeline li[data-projects]'
const shown = (page: Page) => page.locator(`${EVENT}:visible`)
const years = (page: Page) => page.locator('.timeline section:visible h2')
const option = (page: Page, name: string) => page.getByRole('radio', { name })
const from = (page: Page) => page.getByRole('combobox', { name: 'From', exact: true })

/** Waits until the address says so: the browser reports a changed address a moment after the change. */
const expectQuery = (page: Page, query: string) =>
  expect(page).toHaveURL((url) => url.search === query)

/** The events that have both words, counted from what the page says of each. */
const having = (page: Page, project: string, changed: string) =>
  page.locator(`${EVENT}[data-projects~=${project}][data-changed~=${changed}]`).count()

test('the filters combine, stand in the address and survive a reload', async ({ page }) => {
  await page.goto('/history/')
  await expect(shown(page)).toHaveCount(TOTAL)
  await option(page, 'Keras').check()
  await option(page, 'Hardware').check()
  const both = await having(page, 'keras', 'hardware')
  expect(both).toBeGreaterThan(0)
  expect(both).toBeLessThan(await page.locator(`${EVENT}[data-projects~=keras]`).count())
  await expect(shown(page)).toHaveCount(both)
  await expect(page.getByRole('status')).toHaveText(`${both} events shown.`)
  await expect(years(page).filter({ hasText: '2015' })).toHaveCount(0)
  await expectQuery(page, '?project=keras&changed=hardware')
  await page.reload()
  await expect(shown(page)).toHaveCount(both)
  await expect(option(page, 'Hardware')).toBeChecked()
})

test('an era and chosen years narrow the strip and the list; reset returns all', async ({
  page,
}) => {
  await page.goto('/history/?changed=engines')
  const strip = page.getByRole('navigation', { name: 'Years' })
  const window = () => strip.locator('svg').getAttribute('viewBox')
  const whole = await window()
  const era = page.getByRole('button', { name: 'Many engines', exact: true })
  await era.click()
  await expect(era).toHaveAttribute('aria-pressed', 'true')
  await expectQuery(page, '?changed=engines&from=2015-03&to=2020-07')
  await expect.poll(window).not.toBe(whole)
  await expect(years(page)).toHaveText(['2015', '2016', '2017', '2018', '2019', '2020'])
  await expect(from(page)).toHaveValue('2015-03')

  await option(page, 'Anything').check()
  await from(page).selectOption('2019')
  await page.getByRole('combobox', { name: 'to', exact: true }).selectOption('2019')
  await expectQuery(page, '?from=2019-01&to=2019-12')
  await expect(years(page)).toHaveText(['2019'])
  await expect(strip.getByText('Nov', { exact: true })).toBeVisible()
  const dates = await shown(page)
    .locator('time')
    .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime.slice(0, 4)))
  expect(new Set(dates)).toEqual(new Set(['2019']))
  await page.reload()
  await expect(shown(page)).toHaveCount(dates.length)

  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(shown(page)).toHaveCount(TOTAL)
  await expectQuery(page, '')
  await expect.poll(window).toBe(whole)
})

test('works by keyboard', async ({ page }) => {
  await page.goto('/history/')
  await option(page, 'All').focus()
  await page.keyboard.press('ArrowRight')
  await expect(option(page, 'Keras')).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect(shown(page)).toHaveCount(await having(page, 'keras', 'engines'))
  await from(page).focus()
  await page.keyboard.type('2024')
  await expect(years(page)).toHaveText(['2024', '2025', '2026'])
  await page.getByRole('button', { name: 'Keras 3', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expectQuery(page, '?project=keras&changed=engines&from=2023-04&to=2026-10')
  await page.keyboard.press('Space')
  await expectQuery(page, '?project=keras&changed=engines')
  await page.getByRole('button', { name: 'Show all' }).press('Enter')
  await expect(shown(page)).toHaveCount(TOTAL)
})

test('a bad address shows all, and a link to a hidden event shows it', async ({ page }) => {
  await page.goto('/history/?project=nobody&from=2020-13&to=1')
  await expect(shown(page)).toHaveCount(TOTAL)
  await page.goto('/history/?from=2019-01&to=2019-12#2023-11-28-keras-3-0-0')
  await expect(shown(page)).toHaveCount(TOTAL)
  await expect(page.locator('[id="2023-11-28-keras-3-0-0"]')).toBeInViewport()
})

test('nothing of the timeline shifts when the address narrows the view', async ({ page }) => {
  await page.addInitScript(() => {
    const moved: string[] = []
    Object.assign(globalThis, { moved })
    type Shift = PerformanceEntry & { sources: { node: Node | null }[] }
    new PerformanceObserver((list) => {
      for (const { node } of (list.getEntries() as Shift[]).flatMap(({ sources }) => sources)) {
        const element = node instanceof Element ? node : node?.parentElement
        if (element?.closest('.timeline')) moved.push(element.outerHTML.slice(0, 200))
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/history/?project=keras&changed=engines&from=2015-03&to=2016-09')
  await expect(page.getByRole('status')).not.toHaveText(`${TOTAL} events shown.`)
  await page.evaluate(() => document.fonts.ready)
  expect(await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved)).toEqual(
    [],
  )
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every event is there, the filters work, and what needs a script is not', async ({
    page,
  }) => {
    await page.goto('/history/')
    await expect(shown(page)).toHaveCount(TOTAL)
    await expect(page.locator('[role=status]')).toHaveText(`${TOTAL} events shown.`)
    await expect(from(page)).toBeHidden()
    await expect(page.getByRole('button', { name: 'Show all' })).toBeHidden()
    await page.locator('[name=project][value=keras]').check()
    await page.locator('[name=changed][value=hardware]').check()
    await expect(shown(page)).toHaveCount(await having(page, 'keras', 'hardware'))
    const empty = page.locator('.timeline section:visible').filter({
      hasNot: page.locator('[data-projects~=keras][data-changed~=hardware]'),
    })
    await expect(empty).toHaveCount(0)
    expect(await years(page).count()).toBeGreaterThan(0)
  })
})
