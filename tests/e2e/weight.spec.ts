import { brotliCompressSync } from 'node:zlib'
import { expect, test, type Page, type Response } from '@playwright/test'
import { readResponses } from '../support/loaded.ts'
import { settled } from '../support/settled.ts'

/** 0.45 of what a default Starlight 0.42 page with the same text loads at first: 47 KB in ten requests measured. */
const TEXT_PAGE_BYTES = 21_000
/** The page, its styles, its font, its script. */
const TEXT_PAGE_REQUESTS = 4
const LAB_PAGE_BYTES = 75_000

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

test('a text page weighs at most 0.45 of a Starlight page, in four requests', async ({ page }) => {
  const { requests, bytes } = await weigh(page, '/contribute/')
  console.log(`text page: ${bytes} bytes in ${requests.length} requests`)
  expect(requests.map(({ url }) => url)).toHaveLength(TEXT_PAGE_REQUESTS)
  expect(bytes).toBeLessThanOrEqual(TEXT_PAGE_BYTES)
})

test('a page with a lab loads nothing of TensorFlow.js before the reader shows intent', async ({
  page,
}) => {
  const { requests, bytes } = await weigh(page, '/features/losses/')
  console.log(`page with a lab: ${bytes} bytes in ${requests.length} requests`)
  expect(requests.filter(({ url }) => /\/sandbox\//.test(url))).toEqual([])
  expect(requests.some(({ url }) => /\/Panel\./.test(url))).toBe(true)
  expect(bytes).toBeLessThanOrEqual(LAB_PAGE_BYTES)
})
