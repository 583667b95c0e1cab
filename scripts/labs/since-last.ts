import type { Expected, LabFile, RecordedRun } from '../../src/content/lab.ts'
import { compareWithRecord } from './compare.ts'
import { changeWords, curveChanges } from './curve-changes.ts'
import { drawCurves } from './draw-curves.ts'

type Judged = Pick<LabFile, 'series' | 'tolerance'>

/** How a lab's runs differ from its last record: in a sentence, in numbers, and as a picture of each curve. */
export function labSinceLast(
  runs: RecordedRun[],
  last: Expected | undefined,
  file: Judged,
): string[] {
  if (!last) return ['the first record', ...firstPictures(runs, file)]
  const on = last.recorded.slice(0, 10)
  const pictures = curveChanges(runs, last.runs, file.series).flatMap((change) => {
    const { label, axis, name, then, now } = change
    const picture = drawCurves({
      title: `${label}, ${name}`,
      axis,
      curves: [
        { name: `the record of ${on}`, curve: then },
        { name: 'now', curve: now },
      ],
    })
    return [changeWords(change), picture]
  })
  return [inOneSentence(runs, last, file), ...pictures].filter((line) => line !== '')
}

function inOneSentence(runs: RecordedRun[], last: Expected, file: Judged): string {
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

/** What the first program drew: the others draw the same. */
function firstPictures([run]: RecordedRun[], { series }: Judged): string[] {
  return Object.entries(series).flatMap(([id, { label, x: axis }]) => {
    const now = run?.series[id]
    return now ? [drawCurves({ title: label, axis, curves: [{ name: 'now', curve: now }] })] : []
  })
}
