import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { run } from './run.ts'

/** Where Chrome and Chromium live on the systems that contributors use. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The path of a Chromium that is installed: CHROMIUM if set, Playwright's own, else a known place. */
export function findBrowser(): string | undefined {
  return [process.env.CHROMIUM, chromium.executablePath(), ...PLACES].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  )
}

/**
 * A Chromium for the tests, installed if there is none: by Playwright, or from Debian's packages where
 * Playwright's download cannot be reached.
 * @throws with what to do when neither way works
 */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser()
  if (found) return found
  console.log('No Chromium found: installing one …')
  // Of those who are not root it asks for a password.
  const playwright = await run('npx', ['playwright', 'install', '--with-deps', 'chromium'], {
    timeout: 300,
    asks: true,
  })
  const debian = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: 600 }
  let apt = findBrowser() ? undefined : await run('apt-get', ['update'], debian)
  if (apt?.code === 0) apt = await run('apt-get', ['install', '-y', 'chromium'], debian)
  const installed = findBrowser()
  if (installed) return installed
  throw new Error(
    [
      'The tests need Chromium, and it could not be installed.',
      'Install Chrome or Chromium, or set CHROMIUM to the path of one, and run the command again.',
      `Playwright said: ${lastLines(playwright.output)}`,
      `apt-get said: ${lastLines(apt?.output ?? '')}`,
    ].join('\n'),
  )
}

function lastLines(output: string): string {
  return output.trim().split('\n').slice(-3).join(' / ') || 'nothing'
}
