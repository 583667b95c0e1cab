import { brotliCompressSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'

/** Half of what a default Starlight 0.42 page with the same text loads at first: 47 KB measured. */
const TEXT_PAGE_BYTES = 23_500

/** What a page loads until it is idle, compressed as a server would: fonts and pictures are compressed already. */
async function weigh(page: Page, path: string) {
  const loaded: { url: string; bytes: number }[] = []
  page.on('response', async (response) => {
    const body = await response.body()
    const packed = /font|image/.test(response.headers()['content-type'] ?? '')
    loaded.push({
      url: response.url(),
      bytes: packed ? body.length : brotliCompressSync(body).length,
    })
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  return { requests: loaded, bytes: loaded.reduce((sum, { bytes }) => sum + bytes, 0) }
}

test('a text page weighs at most half of a Starlight page', async ({ page }) => {
  const { requests, bytes } = await weigh(page, '/contribute/')
  console.log(`text page: ${bytes} bytes in ${requests.length} requests`)
  expect(requests.length).toBeGreaterThan(1)
  expect(bytes).toBeLessThanOrEqual(TEXT_PAGE_BYTES)
})

test('a page with a lab loads nothing of TensorFlow.js before the reader shows intent', async ({
  page,
}) => {
  const { requests } = await weigh(page, '/features/automatic-differentiation/')
  expect(requests.filter(({ url }) => /\/sandbox\//.test(url))).toEqual([])
})
