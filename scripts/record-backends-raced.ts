/**
 * Races the backends in a browser, in the sandbox in which they race for the reader, and writes what each took:
 * npm run record:backends-raced. It needs a machine that does nothing else.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { version as tfjs } from '@tensorflow/tfjs'
import { FOLDERS } from '../src/content/folders.ts'
import { CONTENT_KINDS } from '../src/content/kinds.ts'
import { raceProblems, sizeTimes, type RaceRecord } from '../src/content/race.ts'
import {
  RACE_MEASURES,
  RACE_BACKENDS,
  type RaceBackend,
  type SizeTimes,
} from '../src/content/race-times.ts'
import { entryFile } from '../src/content/read.ts'
import { openBrowserRunner, type BrowserOutcome } from './labs/browser-run.ts'
import { recordText } from './record-text.ts'
import { fourDigits, recordedHere } from './ways/record.ts'
import { takeNothing } from './command-line.ts'

takeNothing()

const ID = 'backends-raced'
const file = `${ID}.ts`
const text = readFileSync(`${FOLDERS.races}/${file}`, 'utf8')

const browser = await openBrowserRunner()
const runs: RaceRecord['runs'] = []
try {
  for (const backend of RACE_BACKENDS) {
    const run = runOf(backend, await browser.run(file, text, backend))
    for (const { size, first, step, loss } of run.sizes) {
      const each = step.map((ms) => ms.toFixed(3)).join(' ')
      console.log(
        `${backend}, ${size}: first ${first.toFixed(0)} ms, then ${each} ms, loss ${loss}`,
      )
    }
    runs.push(run)
  }
} finally {
  await browser.close()
}
const record: RaceRecord = {
  ...recordedHere(),
  versions: { chromium: browser.version, tfjs: tfjs['tfjs-core'] },
  runs,
}
const problems = raceProblems(record)
if (problems.length > 0) throw new Error(`${problems.join('; ')}. Nothing was written.`)
writeFileSync(entryFile(CONTENT_KINDS.raceRecords, ID), recordText(record))

/**
 * What a backend did.
 * @throws where another computed in its place, or the program failed
 */
function runOf(backend: RaceBackend, { device, printed, error, crash }: BrowserOutcome) {
  if (device?.backend !== backend) throw new Error(`${backend}: ${device?.reason ?? crash}`)
  const fault = error?.message ?? crash
  if (fault !== undefined) throw new Error(`${backend}: ${fault}`)
  const sizes = printed.map((line) => rounded(sizeTimes.parse(JSON.parse(line))))
  return { backend, renderer: device.renderer, precision: device.precision, sizes }
}

function rounded(times: SizeTimes): SizeTimes {
  const rounds = RACE_MEASURES.map((measure) => [measure, times[measure].map(fourDigits)] as const)
  return { ...times, first: fourDigits(times.first), ...Object.fromEntries(rounds) }
}
