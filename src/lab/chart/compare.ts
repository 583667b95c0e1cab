import { compareSeries, type SeriesAgreement } from '../../agreement/compare-series.ts'
import type { Contender } from '../../agreement/coverage.ts'
import { comparableRecords } from '../../agreement/compare-runs.ts'
import { changedPrograms, recordedPrograms } from '../../content/changed-programs.ts'
import type { Lab, LabTry } from '../../content/lab.ts'
import { BACKEND_NAMES, ENGINE_NAMES, PROGRAM_NAMES } from '../names.ts'
import type { ProgramRun } from '../run/run.ts'
import { liveCurves, recordedInTry, shownCurves, type NamedCurve } from './curves.ts'

/** What a chart of one series shows, and how far its curves lie apart. */
export interface SeriesComparison {
  series: string
  curves: NamedCurve[]
  /** Absent where nothing says that the curves must agree. */
  agreement?: SeriesAgreement
}

/** What the curves of a lab are held to; without a tolerance nothing is compared. */
export type Compared = Pick<Lab, 'series'> & { tolerance?: number | undefined }

/**
 * Compares live and recorded curves, series by series. Where a try changes a Python program, the record of the
 * try takes the place of the program's own, or the program is left out of the gap: what is recorded of it is
 * the program without the try. Series that only a program of this page draws follow; nothing says that they
 * must agree.
 */
export function compare(
  lab: Compared,
  recorded: ReadonlyMap<string, NamedCurve[]>,
  runs: readonly ProgramRun[],
  labTry: LabTry | null,
): SeriesComparison[] {
  const own = new Set(runs.flatMap((run) => Object.keys(run.curves)))
  for (const series of recorded.keys()) own.delete(series)
  const compared = [...recorded].map(([series, own]) => {
    const kept = recordedInTry(own, labTry, series)
    return {
      series,
      curves: shownCurves(kept, runs, series),
      ...agreementOf(lab, series, kept, runs, labTry),
    }
  })
  const shown = [...own].map((series) => ({ series, curves: liveCurves(runs, series) }))
  return [...compared, ...shown]
}

/** What is known of the series that are compared. */
export function agreementsOf(comparisons: readonly SeriesComparison[]): SeriesAgreement[] {
  return comparisons.flatMap(({ agreement }) => agreement ?? [])
}

function agreementOf(
  { series: rules, tolerance }: Compared,
  series: string,
  recorded: NamedCurve[],
  runs: readonly ProgramRun[],
  labTry: LabTry | null,
): { agreement?: SeriesAgreement } {
  const rule = rules[series]
  if (!rule || rule.differs !== undefined || tolerance === undefined) return {}
  const kept = labTry ? recordedPrograms(labTry) : []
  const changed = labTry ? changedPrograms(labTry).filter((one) => !kept.includes(one)) : []
  const here = runs.map(({ program }) => program)
  const records = comparableRecords(recorded, here, changed)
  const ran = runs.map((run) => liveContender(run, series))
  return {
    agreement: compareSeries(series, rule, tolerance, ran, records.map(recordedContender)),
  }
}

function recordedContender({ label, engine, x, y }: NamedCurve): Contender {
  const on = { engine, label: ENGINE_NAMES[engine] ?? engine, precision: 32 } as const
  return { name: label, on, curve: { x, y } }
}

/** A run that has not said yet what computes is held to what holds on the CPU. */
function liveContender({ program, device, curves }: ProgramRun, series: string): Contender {
  const { backend, precision } = device ?? { backend: 'cpu', precision: 32 }
  const on = { engine: backend, label: BACKEND_NAMES[backend], precision }
  return { name: PROGRAM_NAMES[program], on, curve: curves[series] }
}
