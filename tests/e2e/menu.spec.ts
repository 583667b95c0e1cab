import { expect, test } from '@playwright/test'

test.use({ viewport: { width: 320, height: 640 } })

test.beforeEach(async ({ page }) => {
  await page.goto('/features/text/')
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(page.locator('#menu')).toBeVisible()
})

test('the menu closes at a link into the page', async ({ page }) => {
  await page.locator('#menu .on-this-page a').last().click()
  await expect(page.locator('#menu')).toBeHidden()
})

test('the menu closes when the focus leaves it, and does not take it back', async ({ page }) => {
  await page.locator('#menu a').last().focus()
  await page.keyboard.press('Tab')
  await expect(page.locator('#menu')).toBeHidden()
  await expect(page.locator('.theme')).toBeFocused()
})

test('the menu leaves a strip of the page, where a touch closes it', async ({ page }) => {
  await page.mouse.click(10, 300)
  await expect(page.locator('#menu')).toBeHidden()
  expect(new URL(page.url()).pathname).toBe('/features/text/')
})
