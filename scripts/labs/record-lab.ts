import { readLab } from '../../src/content/read-lab.ts'
import { comparePairs } from './compare.ts'
import { writeExpected } from './expected.ts'
import { runJobs } from './jobs.ts'
import { nameOf, runOn, targets } from './run-all.ts'
import { ENGINES } from './engines.ts'
import { labFolder } from './select.ts'

/**
 * Runs a lab's programs on every engine and writes its expected.json, unless a program fails.
 * @returns what is wrong: errors of programs, or curves that lie apart
 */
export async function recordLab(id: string): Promise<string[]> {
  const folder = labFolder(id)
  const { file, programs } = readLab(folder)
  const all = targets([...ENGINES])
  const ran = await runJobs(
    all.map((target) => async () => ({ target, ...(await runOn(target, programs)) })),
  )
  const errors = ran.flatMap(({ target, error }) =>
    error === undefined ? [] : [`${nameOf(target)} failed: ${error}`],
  )
  if (errors.length > 0) return errors

  const runs = ran.flatMap(({ run }) => run ?? [])
  writeExpected(folder, new Date().toISOString().slice(0, 10), runs)
  const comparisons = comparePairs(runs, file)
  for (const { what, gap } of comparisons) console.log(`  ${gap.toExponential(1)}  ${what}`)
  return comparisons.flatMap(({ problem }) => problem ?? [])
}
