import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { version } from '@tensorflow/tfjs'
import type { HostPage } from '../../tests/hostile/harness/host-page.ts'
import { serveHarness } from '../../tests/hostile/harness/server.ts'
import { TIMEOUT, type Runner, type WrittenError } from '../labs/program-run.ts'
import { ensureBrowser } from '../setup/browser.ts'

declare const page: HostPage

/** A browser, and a server with nothing but the sandbox. */
interface Place {
  browser: Browser
  harness: Awaited<ReturnType<typeof serveHarness>>
}
let place: Promise<Place> | undefined

/** Runs TypeScript files on WebGL, in the sandbox in which they run for the reader. */
export const webgl: Runner = async (program, out) => {
  place ??= open()
  const { browser, harness } = await place
  const tab = await browser.newPage()
  await tab.goto(harness.url)
  const file = basename(program)
  const job = { program: readFileSync(program, 'utf8'), file, backend: 'webgl' } as const
  const events = await tab.evaluate(([job, limit]) => page.run(job, limit), [
    job,
    TIMEOUT * 1000,
  ] as const)
  await tab.close()
  const versions = { tfjs: version['tfjs-core'], chromium: browser.version() }
  const lines = events.flatMap((event) =>
    event.type === 'log' && event.level === 'log' ? [`${event.text}\n`] : [],
  )
  const ended = (code: number, output: string) => ({ code, stdout: lines.join(''), output })

  const device = events.find((event) => event.type === 'ready')?.device
  if (device && device.backend !== 'webgl') return ended(1, device.reason ?? 'WebGL did not start')
  const last = events.at(-1)
  if (last?.type === 'done') {
    writeFileSync(out, JSON.stringify({ versions }))
    return ended(0, '')
  }
  if (last?.type !== 'failed') {
    return ended(1, last?.type === 'crashed' ? last.reason : `stopped after ${TIMEOUT} s`)
  }
  const { name, message, line } = last.error
  const written: WrittenError = { versions, error: { class: name, message, line } }
  writeFileSync(out, JSON.stringify(written))
  return ended(1, `${name}: ${message}`)
}

/** Closes the browser, if a program needed one. */
export async function closeBrowser(): Promise<void> {
  if (!place) return
  const { browser, harness } = await place
  await browser.close()
  harness.close()
}

async function open(): Promise<Place> {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', '--enable-unsafe-swiftshader'],
  })
  return { browser, harness: await serveHarness() }
}
