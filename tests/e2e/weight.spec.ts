import { brotliCompressSync } from 'node:zlib'
import { expect, test, type Page, type Response } from '@playwright/test'
import { readResponses } from '../support/loaded.ts'
import { settled } from '../support/settled.ts'

/** Half of what a default Starlight 0.42 page with the same text loads at first: 47 KB measured. */
const TEXT_PAGE_BYTES = 23_500

/** What a page loads by itself, compressed as a server would: fonts and pictures are compressed already. */
async function weigh(page: Page, path: string) {
  const loaded = readResponses(page, weighOne)
  await page.goto(path)
  await settled(page)
  const requests = await loaded()
  return { requests, bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0) }
}

async function weighOne(response: Response) {
  const body = await response.body()
  const packed = /font|image/.test(response.headers()['content-type'] ?? '')
  return { url: response.url(), bytes: packed ? body.length : brotliCompressSync(body).length }
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
