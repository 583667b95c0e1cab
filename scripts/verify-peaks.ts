/**
 * Measures a sample of the ways to give a training its data again, on less of it, and compares what they computed
 * and whether they hold all of the data or part of it: npm run verify:peaks [-- --torch]. The last line is
 * `N passed, N failed, N skipped`. It needs Linux, whose /proc it reads.
 */
import { CONTENT_KINDS } from '../src/content/kinds.ts'
import {
  holdsProblems,
  peakLossProblems,
  type PeakOfWay,
  type PeaksFile,
} from '../src/content/peaks.ts'
import { readEntries } from '../src/content/read.ts'
import { waysOf } from '../src/content/ways.ts'
import { withData } from './peaks/data-folders.ts'
import { measure } from './peaks/measure.ts'
import { takeNothing } from './command-line.ts'
import { finish } from './test/counts.ts'
import { enginesToVerify } from './ways/engines.ts'

const { engines, counts, named } = await enginesToVerify()
takeNothing(named)
for (const { id, data } of readEntries(CONTENT_KINDS.peaks)) await verify(id, data)
finish(counts, { maySkipAll: process.platform !== 'linux' })

async function verify(id: string, file: PeaksFile): Promise<void> {
  const ways = waysOf(file).filter(({ sample, engine }) => sample && engines.includes(engine))
  if (process.platform !== 'linux') {
    counts.skipped += ways.length
    console.log(`skipped  ${id}: only Linux tells what a process holds`)
    return
  }
  try {
    const { megabytes, peaks } = await withData(file.smallData, async (folders) => {
      const found: PeakOfWay[] = []
      for (const way of ways) {
        const { held, resident, losses } = await measure(way, folders, file.smallData, 1)
        found.push({ way: way.id, held, resident, loss: losses[0] ?? NaN })
      }
      return { megabytes: folders.megabytes, peaks: found }
    })
    const problems = [
      ...peakLossProblems(ways, peaks),
      ...holdsProblems(file, { data: megabytes, peaks }),
    ]
    for (const problem of problems) console.log(`  FAILED  ${id}: ${problem}`)
    counts.failed += problems.length
    counts.passed += Math.max(0, ways.length - problems.length)
    const words = peaks.map(({ way, held: [most = 0] }) => `${way} ${most.toFixed(0)}`).join(', ')
    console.log(`${id}: of ${megabytes} MB the ways held ${words}`)
  } catch (error) {
    counts.failed += ways.length
    console.log(`  FAILED  ${id}: ${(error as Error).message}`)
  }
}
