import type { ProgramId } from '../content/program-files.ts'
import { compareSeries, type SeriesAgreement, type SeriesRule } from './compare-series.ts'
import type { Curve } from './gap.ts'
import { isReference, type CurveDevice } from './tolerance.ts'

/** What a program drew, on what. */
export interface ProgramCurves {
  program: ProgramId
  /** What sentences call it. */
  name: string
  on: CurveDevice
  /** The curves by their series. */
  curves: Readonly<Record<string, Curve>>
}

/** What a lab holds its curves to. */
export interface AgreementRules {
  series: Readonly<Record<string, SeriesRule>>
  tolerance: number
}

/**
 * Compares what ran in every series of a lab that the programs draw alike, each with the others and with the
 * records that compare.
 */
export function compareRuns(
  { series, tolerance }: AgreementRules,
  ran: readonly ProgramCurves[],
  records: readonly ProgramCurves[] = [],
): SeriesAgreement[] {
  const alike = Object.entries(series).filter(([, { differs }]) => differs === undefined)
  return alike.map(([name, rule]) => {
    const contender = ({ name: who, on, curves }: ProgramCurves) => ({
      name: who,
      on,
      curve: curves[name],
    })
    return compareSeries(name, rule, tolerance, ran.map(contender), records.map(contender))
  })
}

/**
 * The records that a run can be compared with: of the engines where the lab's tolerance holds, and of programs
 * that did not run themselves and are not `changed` by a try. What is recorded is the program without the try.
 */
export function comparableRecords<R extends { program: ProgramId; engine: string }>(
  records: readonly R[],
  ran: readonly ProgramId[],
  changed: readonly ProgramId[],
): R[] {
  return records.filter(
    ({ program, engine }) =>
      isReference(engine) && !ran.includes(program) && !changed.includes(program),
  )
}
