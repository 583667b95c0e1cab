/**
 * Times every way to write a training step, each in a process of its own, and writes what it took:
 * npm run record:step-times. It needs the Python environment with PyTorch (`npm run setup -- --torch` makes it) and a
 * machine that does nothing else.
 */
import { writeFileSync } from 'node:fs'
import { CONTENT_KINDS } from '../src/content/kinds.ts'
import { entryFile, readEntries } from '../src/content/read.ts'
import {
  stepTimesProblems,
  type StepTimesFile,
  type StepTimesRecord,
  type TimedWay,
} from '../src/content/step-times.ts'
import { waysOf } from '../src/content/ways.ts'
import { timeWays } from './step-times/time-ways.ts'
import { recordText } from './record-text.ts'
import { needEveryEngine } from './ways/engines-to-record.ts'
import { fourDigits, recordedHere } from './ways/record.ts'
import { takeNothing } from './command-line.ts'

takeNothing()

await needEveryEngine()
for (const { id, data } of readEntries(CONTENT_KINDS.stepTimes)) await record(id, data)

async function record(id: string, file: StepTimesFile): Promise<void> {
  const versions: Record<string, string> = {}
  const times: TimedWay[] = []
  for (const { id: way, engine } of waysOf(file)) {
    for (const size of file.sizes) {
      const timed = await timeWays(engine, [{ way, size, rounds: file.rounds }])
      Object.assign(versions, timed.versions)
      times.push(...timed.times.map(rounded))
      const [{ first, rounds } = { first: NaN, rounds: [] }] = timed.times
      const each = rounds.map((round) => round.toFixed(3)).join(' ')
      console.log(`${way} at ${size.id}: first ${first.toFixed(0)} ms, then ${each} ms a step`)
    }
  }
  const result: StepTimesRecord = { ...recordedHere(), versions, times }
  const problems = stepTimesProblems(file, result)
  if (problems.length > 0) throw new Error(`${id}: ${problems.join('; ')}. Nothing was written.`)
  writeFileSync(entryFile(CONTENT_KINDS.stepTimesRecords, id), recordText(result))
}

function rounded({ first, rounds, ...rest }: TimedWay): TimedWay {
  return { ...rest, first: fourDigits(first), rounds: rounds.map(fourDigits) }
}
