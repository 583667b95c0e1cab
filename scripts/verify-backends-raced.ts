/**
 * Runs the program of the race in Node on the CPU and on WASM, and compares the losses with the record:
 * npm run verify:backends-raced. The last line is `N passed, N failed, N skipped`. No time is judged: a busy machine
 * has others.
 */
import { readFileSync } from 'node:fs'
import { FOLDERS } from '../src/content/folders.ts'
import { CONTENT_KINDS } from '../src/content/kinds.ts'
import { sizeTimes } from '../src/content/race.ts'
import { lossesApart, type RaceRun } from '../src/content/race-times.ts'
import { readEntries } from '../src/content/read.ts'
import { runInFolder } from './labs/program-run.ts'
import { typescriptOn } from './labs/run-typescript.ts'
import { finish, type Counts } from './test/counts.ts'
import { takeNothing } from './command-line.ts'

takeNothing()

const counts: Counts = { passed: 0, failed: 0, skipped: 0 }
for (const { id, data } of readEntries(CONTENT_KINDS.raceRecords)) {
  const file = `${id}.ts`
  const text = readFileSync(`${FOLDERS.races}/${file}`, 'utf8')
  for (const backend of ['cpu', 'wasm'] as const) {
    const { code, output, stdout } = await runInFolder(file, text, typescriptOn(backend))
    const lines = stdout.split('\n').filter((line) => line.startsWith('{'))
    const sizes = lines.map((line) => sizeTimes.parse(JSON.parse(line)))
    const recorded = data.runs.filter((run) => run.backend === 'cpu')
    const now: RaceRun = { backend, precision: 32, sizes }
    const whole = code === 0 && sizes.length === recorded[0]?.sizes.length
    const problems = whole
      ? lossesApart([...recorded, now]).map(
          ({ size, loss, expected }) =>
            `${size} ends at a loss of ${loss}, recorded is ${expected}`,
        )
      : [`it did not end as recorded:\n${output}`]
    for (const problem of problems) console.log(`  FAILED  ${file} on ${backend}: ${problem}`)
    counts[problems.length === 0 ? 'passed' : 'failed']++
    console.log(`${file} on ${backend}: ${sizes.length} sizes, compared by their loss`)
  }
}
finish(counts)
