/**
 * The adversary's programs and links in the engines that the test command leaves out: Firefox and WebKitGTK,
 * as Debian packages them. Needs a built site. `npm run test:engines -- firefox` takes one engine, and
 * `-- webkit program:` what a pattern names.
 */
import { preview } from 'astro'
import { serveHarness } from '../tests/hostile/harness/server.ts'
import { openFirefox } from './engines/firefox.ts'
import { freePort } from './engines/free-port.ts'
import { runCorpus } from './engines/run-corpus.ts'
import { openWebKit } from './engines/webkit.ts'
import { builtHeaders } from './serve/built-headers.ts'
import { sendHeaders } from './serve/headers.ts'

const BROWSER_ENGINES = { firefox: openFirefox, webkit: openWebKit }

const headers = builtHeaders()
const words = process.argv.slice(2)
const named = words.filter((word) => Object.hasOwn(BROWSER_ENGINES, word))
const only = words.find((word) => !Object.hasOwn(BROWSER_ENGINES, word)) ?? ''
const { port } = await preview({
  root: process.cwd(),
  server: { port: await freePort() },
  logLevel: 'warn',
})
// By now another may have taken the one that was free.
sendHeaders(headers, port)
const harness = await serveHarness()
const sites = { harness, site: `http://localhost:${port}` }

const lines: string[] = []
let bad = false
for (const [name, open] of Object.entries(BROWSER_ENGINES)) {
  if (named.length > 0 && !named.includes(name)) continue
  try {
    const browser = await open()
    console.log(`\n${browser.version}`)
    const { passed, failed } = await runCorpus(browser, sites, only)
    await browser.close()
    lines.push(`${browser.version}: ${passed} passed, ${failed.length} failed`)
    lines.push(...failed.map((one) => `  failed: ${one.name}`))
    bad ||= failed.length > 0 || passed === 0
  } catch (error) {
    lines.push(`${name} could not be run. ${(error as Error).message}`)
    bad = true
  }
}
console.log(`\n${lines.join('\n')}`)
process.exit(bad ? 1 : 0)
