import {
  comparableRecords,
  compareRuns,
  type ProgramCurves,
} from '../../src/agreement/compare-runs.ts'
import { judgeTry, type TryVerdict } from '../../src/agreement/judge-try.ts'
import {
  changedPrograms,
  recordedPrograms,
  showsOnPanel,
  type LabFile,
  type LabTry,
  type RecordedRun,
} from '../../src/content/lab.ts'
import { isLive } from '../../src/content/program-files.ts'
import { recordedOnPanel, type Ended } from './drawn.ts'

type Judged = Pick<LabFile, 'series' | 'tolerance'>

/** The verdict on a try: what was found, in words, and what is wrong where something is. */
export interface TryResult {
  measured: string
  problem?: string
}

/**
 * Checks what a try expects against what all programs did and, where a panel shows something of it, against
 * what a reader sees of that.
 */
export function judgeEverywhere(
  labTry: LabTry,
  ended: Ended[],
  lab: Judged,
  records: RecordedRun[],
): TryResult {
  const all = judgeTry(labTry.expect, ended, compareRuns(lab, ended))
  if (all.happened !== true) return { measured: all.why, problem: all.why }
  if (!showsOnPanel(labTry)) return { measured: all.why }
  const live = ended.filter(({ program }) => isLive(program))
  const recorded = ended.filter(({ program }) => recordedPrograms(labTry).includes(program))
  const shown = judgeOnPage(labTry, live, lab, records, recorded)
  if (shown.happened !== false) return { measured: all.why }
  return { measured: all.why, problem: `on the panel: ${shown.why}` }
}

/**
 * The verdict on a try as a page reaches it: by the programs of the browser, the record, and what is `recorded`
 * of the Python programs that the try changes.
 */
export function judgeOnPage(
  labTry: LabTry,
  live: Ended[],
  lab: Judged,
  records: RecordedRun[],
  recorded: ProgramCurves[],
): TryVerdict {
  const ran = live.map(({ program }) => program)
  const comparable = comparableRecords(records, ran, changedPrograms(labTry))
  const all = [...comparable.map(recordedOnPanel), ...recorded]
  const agreements = compareRuns(lab, live, all)
  return judgeTry(labTry.expect, live, agreements)
}
