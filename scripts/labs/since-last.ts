import type { Expected, LabFile, RecordedRun } from '../../src/content/lab.ts'
import { compareWithRecord } from './compare.ts'

/** How a lab's runs differ from its last record, in a sentence. */
export function sinceLast(
  runs: RecordedRun[],
  last: Expected | undefined,
  file: Pick<LabFile, 'series' | 'tolerance'>,
): string {
  if (!last) return 'the first record'
  const on = last.recorded.slice(0, 10)
  const compared = compareWithRecord(runs, last.runs, file)
  const beyond = compared.flatMap(({ problem }) => problem ?? [])
  if (beyond.length > 0) {
    return `since ${on}: ${beyond.length} of ${compared.length} beyond the tolerance, such as ${beyond[0]}`
  }
  const widest = compared.toSorted((a, b) => b.gap - a.gap)[0]
  if (!widest || widest.gap === 0) return `nothing changed since ${on}`
  return `since ${on}: at most ${widest.gap.toExponential(1)} of the largest value, ${widest.what}`
}
