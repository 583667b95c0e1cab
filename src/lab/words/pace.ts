import { type LabInfo, seriesInfo } from '../panel/lab-info.ts'
import { currentRun, type ProgramRun } from '../run/run.ts'
import type { Snapshot } from '../run/session.ts'
import { nameAmong } from './status.ts'

/** What a delay means, where x counts epochs: "2 epochs a second". */
export function speedWords(delay: number, unit: string): string {
  if (delay === 0) return 'full speed'
  if (delay > 1000) return `1 ${unit} in ${delay / 1000} seconds`
  const count = Math.round(1000 / delay)
  return count === 1 ? `1 ${unit} a second` : `${count} ${plural(unit)} a second`
}

/** What x counts in the lab's first series: "epoch". */
export function unitOf({ series }: Pick<LabInfo, 'series'>): string {
  return Object.values(series)[0]?.x ?? 'point'
}

/** Where a paused program stands, in a sentence; null where none is paused. */
export function pauseSentence(
  { pace, runs }: Pick<Snapshot, 'pace' | 'runs'>,
  lab: Pick<LabInfo, 'series'>,
): string | null {
  const current = currentRun(runs)
  if (!current?.responsive || !(pace.holding && current.held)) return null
  return `${nameAmong(current, runs)}: paused ${place(current, lab)}.`
}

function place({ curves }: ProgramRun, lab: Pick<LabInfo, 'series'>): string {
  for (const name of [...Object.keys(lab.series), ...Object.keys(curves)]) {
    const last = curves[name]?.x.at(-1)
    if (last !== undefined) return `at ${seriesInfo(lab, name).x} ${last}`
  }
  return 'before its first point'
}

function plural(unit: string): string {
  return /(?:s|x|tch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`
}
