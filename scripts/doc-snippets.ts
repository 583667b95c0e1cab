/**
 * Runs the examples in the doc comments of TensorFlow.js as they are published, with nothing added but the
 * import, in the sandbox and on a bare page, and compares how they end and what they write:
 * npm run test:doc-snippets [-- <part of a place> …] [--backend=cpu]. It fails where less than 99 % run alike. The last line
 * is `N passed, N failed, N skipped`; skipped are those that need what no sandbox has.
 */
import { chromium, type Page } from '@playwright/test'
import { BACKENDS } from '../src/sandbox/protocol.ts'
import { serveHarness } from '../tests/hostile/harness/server.ts'
import { oneOf, readCommandLine } from './command-line.ts'
import { bareAnswers } from './doc-snippets/bare-answers.ts'
import { readExamples, type DocExample } from './doc-snippets/examples.ts'
import { ALL_NEEDS, leftOut } from './doc-snippets/left-out.ts'
import {
  judgeExample,
  same,
  type ExampleOutcome,
  type ExampleVerdict,
} from './doc-snippets/outcome.ts'
import { runExampleInSandbox, runOnBarePage, warm } from './doc-snippets/run-example.ts'
import { ensureBrowser } from './setup/browser.ts'
import { finish } from './test/counts.ts'

const PACKAGES = ['@tensorflow/tfjs-core', '@tensorflow/tfjs-layers']
const IMPORT = `import * as tf from '@tensorflow/tfjs'\n`
/** Examples that one tab runs before a new one takes its place. */
const BATCH = 40
const TABS = 2
/** Bare pages that have to agree before their output counts as fixed. */
const REPEATS = 8
const NEEDED_SHARE = 0.99

const start = performance.now()
const { values, positionals: wanted } = readCommandLine({ backend: { type: 'string' } })
const backend = oneOf('backend', values.backend ?? 'cpu', BACKENDS)
const examples = readExamples(PACKAGES).filter(
  ({ place }) => wanted.length === 0 || wanted.some((part) => place.includes(part)),
)
const toRun = examples.filter(({ code }) => leftOut(code) === undefined)
report(await runAll(toRun))

/** How an example ended on a bare page, and what became of it in the sandbox. */
type Checked = ExampleVerdict & { bare: ExampleOutcome }

async function runAll(all: DocExample[]): Promise<Checked[]> {
  const site = await serveHarness(await bareAnswers(backend))
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--enable-unsafe-swiftshader',
      '--enable-unsafe-webgpu',
    ],
  })
  const checked: Checked[] = []
  const waiting = [...all]
  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const tab = await browser.newPage()
      await tab.goto(site.url)
      for (const example of waiting.splice(0, BATCH)) checked.push(await check(tab, example))
      await tab.close()
    }
  }
  try {
    await Promise.all(Array.from({ length: TABS }, work))
  } finally {
    await browser.close()
    site.close()
  }
  return checked
}

async function check(tab: Page, { place, code }: DocExample): Promise<Checked> {
  const program = IMPORT + code
  await warm(tab, backend)
  const bare = await runOnBarePage(tab, program, backend)
  const sandbox = await runExampleInSandbox(tab, program, backend)
  const verdict: ExampleVerdict = same(sandbox, bare)
    ? { measure: 'to the letter' }
    : judgeExample(sandbox, bare, await runUntilOther(tab, program, bare))
  const { measure, difference } = verdict
  const end = bare.ended === 'done' ? '' : `, ${bare.ended} on both: ${bare.error ?? ''}`
  if (difference === undefined) console.log(`ok  ${place}: ${measure}${end}`)
  else console.log(`DIFFERS  ${place}: ${difference}`)
  return { ...verdict, bare }
}

/** A run on a bare page that differs from the first, if one of a few does: a random number can come twice. */
async function runUntilOther(
  tab: Page,
  program: string,
  first: ExampleOutcome,
): Promise<ExampleOutcome> {
  let other = first
  for (let i = 0; i < REPEATS && same(other, first); i++)
    other = await runOnBarePage(tab, program, backend)
  return other
}

function report(checked: Checked[]): void {
  const alike = checked.filter(({ difference }) => difference === undefined)
  const share = alike.length / checked.length
  console.log(`\n${examples.length} examples in the doc comments of ${PACKAGES.join(' and ')}`)
  for (const need of ALL_NEEDS) {
    const places = examples.filter(({ code }) => leftOut(code) === need).map(({ place }) => place)
    console.log(`left out, need ${need}: ${places.length}`, places.join(' '))
  }
  console.log(
    `${alike.length} of ${checked.length} as on a bare page: ${(100 * share).toFixed(1)} %`,
  )
  for (const [ended, those] of Map.groupBy(checked, ({ bare }) => bare.ended)) {
    const same = those.filter(({ difference }) => difference === undefined).length
    console.log(`${ended} on a bare page: ${those.length}, in the sandbox as there: ${same}`)
  }
  for (const [measure, { length }] of Map.groupBy(alike, ({ measure }) => measure)) {
    console.log(`compared ${measure}: ${length}`)
  }
  console.log(`wrote something: ${checked.filter(({ bare }) => bare.lines.length > 0).length}`)
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`)
  const failed = share >= NEEDED_SHARE ? 0 : Math.max(checked.length - alike.length, 1)
  finish({ passed: alike.length, failed, skipped: examples.length - toRun.length })
}
