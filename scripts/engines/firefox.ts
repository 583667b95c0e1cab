import puppeteer from 'puppeteer-core'
import { ensureProgram } from './find.ts'
import type { OpenEngine } from './engine.ts'

/** Firefox as it is installed, driven over WebDriver BiDi. */
export async function openFirefox(): Promise<OpenEngine> {
  const executablePath = await ensureProgram('firefox-esr')
  if (!executablePath) throw new Error('Install it: apt-get install firefox-esr')
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
  const page = await browser.newPage()
  return {
    engine: 'firefox',
    version: await browser.version(),
    tab: {
      goto: (address) => page.goto(address),
      // As JSON: BiDi has no form for typed arrays.
      async evaluate(run, argument) {
        const text = await page.evaluate(
          `Promise.resolve(${JSON.stringify(argument)}).then(${run})
            .then((value) => value === undefined ? null : JSON.stringify(value))`,
        )
        return typeof text === 'string' ? JSON.parse(text) : undefined
      },
    },
    close: () => browser.close(),
  }
}
