import { expect, test } from '@playwright/test'
import { readPdf } from '../../scripts/pdf/read-pdf.ts'

test('a page with a lab prints: both pairs of programs, light, with addresses and bookmarks', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('layers-and-ops:theme', 'dark'))
  await page.goto('/features/losses/')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const colors = await page.evaluate(() => {
    const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement)
    return { backgroundColor, colorScheme }
  })
  expect(colors).toEqual({ backgroundColor: 'rgb(255, 255, 255)', colorScheme: 'light' })
  const lab = page.locator('#lab-losses')
  for (const code of ['high-level', 'low-level', 'keras', 'tensorflow']) {
    await expect(lab.locator(`[data-source=${code}]`)).toBeVisible()
  }
  await expect(lab.locator('.lab-program-head strong:visible')).toHaveText([
    'Layers',
    'Ops',
    'Keras',
    'TensorFlow',
  ])
  await expect(lab.getByRole('button', { name: 'Run', exact: true })).toBeHidden()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  const shownAfter = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(await shownAfter('.notes a[href^="http"]')).toContain('https://github.com/')
  expect(await shownAfter('.prose p > a[href^="/"]')).toBe('none')
  const pdf = await page.pdf({ format: 'A4', outline: true, tagged: true })
  const { pages, bookmarks, anchors } = await readPdf(pdf)
  expect(pages).toBeGreaterThan(4)
  expect(bookmarks).toBeGreaterThan(4)
  expect(anchors.get('note-1')).toBeGreaterThan(1)
})
