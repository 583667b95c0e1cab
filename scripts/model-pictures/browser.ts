import { writeFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { chromium, type Locator, type Page } from '@playwright/test'
import sharp from 'sharp'
import { ensureBrowser } from '../setup/browser.ts'
import { file } from './tools.ts'

/** Gives `use` a page of a browser, twice as sharp as its size says. */
export async function withPage<T>(
  size: { width: number; height: number },
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox'],
  })
  try {
    return await use(await browser.newPage({ viewport: size, deviceScaleFactor: 2 }))
  } finally {
    await browser.close()
  }
}

/** Keeps what a part of the page looks like, once it moves no more; `trimmed` leaves out the margin around it. */
export async function keepPicture(
  part: Locator,
  name: string,
  { trimmed = false } = {},
): Promise<string> {
  let now = await part.screenshot()
  // A busy machine shows one frame of a movement twice.
  for (let still = 0; still < 4;) {
    await setTimeout(1000)
    const next = await part.screenshot()
    still = next.equals(now) ? still + 1 : 0
    now = next
  }
  const picture = sharp(trimmed ? await withoutMargin(now) : now)
  await writeFile(file(name), await picture.webp({ lossless: true, effort: 6 }).toBuffer())
  return name
}

/** Without the margin, and without the line that the bar above leaves along the upper edge. */
async function withoutMargin(picture: Buffer): Promise<Buffer> {
  const { width, height } = await sharp(picture).metadata()
  const below = await sharp(picture)
    .extract({ left: 0, top: 8, width, height: height - 8 })
    .toBuffer()
  return sharp(below).trim().toBuffer()
}
