import type { ProgramId } from '../content/program-files.ts'
import { compareSeries, type SeriesAgreement, type SeriesRule } from './compare-series.ts'
import type { Curve } from './gap.ts'
import { isReference, type Device } from './tolerance.ts'

/** What a program drew, on what. */
export interface Drawn {
  program: ProgramId
  /** What sentences call it. */
  name: string
  on: Device
  /** The curves by their series. */
  curves: Readonly<Record<string, Curve>>
}

/** What a lab holds its curves to. */
export interface Compared {
  series: Readonly<Record<string, SeriesRule>>
  tolerance: number
}

/** Compares what ran in every series of a lab, each with the others and with the records that compare. */
export function compareRuns(
  { series, tolerance }: Compared,
  ran: readonly Drawn[],
  records: readonly Drawn[] = [],
): SeriesAgreement[] {
  return Object.entries(series).map(([name, rule]) => {
    const contender = ({ name: who, on, curves }: Drawn) => ({ name: who, on, curve: curves[name] })
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
