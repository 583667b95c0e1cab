import { expect, test, type Page } from '@playwright/test'
import { settled } from '../support/settled.ts'

const LAB = '/features/automatic-differentiation/'

test.use({ colorScheme: 'dark' })

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const violations: string[] = []
    Object.assign(globalThis, { violations })
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`)
    })
  })
})

/** What the policy refused on the page as it stands. */
function violations(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)
}

async function refusesNothing(page: Page): Promise<void> {
  await settled(page)
  expect(await violations(page)).toEqual([])
}

for (const path of ['/', '/claims/', '/trade-offs/head-to-head/', '/nowhere/']) {
  test(`${path}: the policy refuses nothing`, async ({ page }) => {
    const response = await page.goto(path)
    if (path !== '/nowhere/') {
      expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
    }
    await page.getByRole('button', { name: 'Dark theme' }).click()
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').last().hover()
    await refusesNothing(page)
  })
}

test('a lab: a run, the editor, a try, the tables', async ({ page }) => {
  await page.goto(LAB)
  const lab = page.locator('#lab-moons')
  await lab.scrollIntoViewIfNeeded()
  await lab.getByRole('combobox', { name: 'Backend' }).selectOption('cpu')
  await lab.getByRole('button', { name: 'Edit', exact: true }).click()
  const editor = lab.getByRole('textbox', { name: 'High-level code' })
  await editor.click()
  await expect(editor.locator('xpath=ancestor::*[contains(@class, "cm-editor")]')).toHaveCSS(
    'display',
    'flex',
  )
  await page.keyboard.press('ControlOrMeta+Enter')
  await lab.getByRole('button', { name: 'Run', exact: true }).click()
  await expect(lab.getByRole('status')).toContainText('done', { timeout: 50_000 })
  await refusesNothing(page)
})

test('the search', async ({ page }) => {
  await page.goto('/contribute/')
  await page.getByRole('button', { name: /^Search/ }).click()
  await page.getByRole('dialog').getByRole('searchbox').fill('gradient')
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
  await refusesNothing(page)
})

test('the timeline', async ({ page }) => {
  await page.goto('/history/')
  const strip = page.getByRole('navigation', { name: 'Years' })
  expect(
    await strip.evaluate((element) => getComputedStyle(element).getPropertyValue('--years')),
  ).toMatch(/^\d+$/)
  await page.getByRole('button', { name: 'Many engines' }).click()
  await refusesNothing(page)
})

test('the guide', async ({ page }) => {
  await page.goto('/trade-offs/which-to-choose/')
  await page.getByRole('radio').first().check()
  await refusesNothing(page)
})

test('the analogies, drawn', async ({ page }) => {
  await page.goto('/what-they-are/analogies/')
  await page.getByRole('button', { name: 'Draw both' }).click()
  await expect(page.getByText('Done: both are drawn.')).toBeVisible({ timeout: 30_000 })
  await refusesNothing(page)
})
