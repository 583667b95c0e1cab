/**
 * Takes a few small steps in every way that is timed, and compares what they computed, also with what the record
 * says that they do: npm run verify:step-times [-- --torch]. The last line is `N passed, N failed, N skipped`.
 * No time is judged: a busy machine has others.
 */
import { readFileSync } from 'node:fs'
import { CONTENT_KINDS } from '../src/content/kinds.ts'
import { readEntries } from '../src/content/read.ts'
import { LIVE_STEP_TIMES, type StepTimesFile, type TimedWay } from '../src/content/step-times.ts'
import { lossProblems, waysOf } from '../src/content/ways.ts'
import { runInFolder } from './labs/program-run.ts'
import { typescriptOn } from './labs/run-typescript.ts'
import { readPrinted } from './step-times/read-printed.ts'
import { timeWays } from './step-times/time-ways.ts'
import { takeNothing } from './command-line.ts'
import { finish } from './test/counts.ts'
import { enginesToVerify } from './ways/engines.ts'

/** Enough that a way which leaves one out is seen. */
const STEPS = 5

const { engines, counts, named } = await enginesToVerify()
takeNothing(named)
for (const { id, data } of readEntries(CONTENT_KINDS.stepTimes)) await verify(id, data)
await verifyLive()
finish(counts)

async function verify(id: string, file: StepTimesFile): Promise<void> {
  const [smallest] = file.sizes.toSorted((a, b) => a.batch * a.width - b.batch * b.width)
  if (!smallest) return
  const size = { ...smallest, steps: STEPS }
  const times: TimedWay[] = []
  for (const engine of engines) {
    const ways = waysOf(file).filter((way) => way.engine === engine)
    try {
      const jobs = ways.map((way) => ({ way: way.id, size, rounds: 1 }))
      times.push(...(await timeWays(engine, jobs)).times)
    } catch (error) {
      counts.failed += ways.length
      console.log(`  FAILED  ${id}: ${(error as Error).message}`)
    }
  }
  const problems = lossProblems(times)
  for (const problem of problems) console.log(`  FAILED  ${id}: ${problem}`)
  counts.failed += problems.length
  counts.passed += times.length - problems.length
  console.log(`${id}: ${times.length} ways, ${2 * STEPS + 1} steps each, compared by their loss`)
}

/** Runs the program for the reader's browser in Node, and compares the losses that it prints. */
async function verifyLive(): Promise<void> {
  const text = readFileSync(LIVE_STEP_TIMES, 'utf8')
  const { code, output } = await runInFolder('in-the-browser.ts', text, typescriptOn('cpu'))
  const printed = readPrinted(output)
  const problems =
    code === 0 && printed.length > 1
      ? lossProblems(printed)
      : [`it printed ${printed.length} ways:\n${output}`]
  for (const problem of problems) console.log(`  FAILED  ${LIVE_STEP_TIMES}: ${problem}`)
  counts.failed += problems.length
  counts.passed += printed.length - Math.min(problems.length, printed.length)
  console.log(`${LIVE_STEP_TIMES}: ${printed.length} ways, compared by their loss`)
}
