import type { Expected, ProgramId, RecordedPicture } from '../../content/lab.ts'
import { releasesOf } from '../../content/libraries.ts'
import { type AskedDrawing, asksOf } from '../pad/asks.ts'

/** A recorded curve of one series; its numbers are finite, as a record's schema says. */
export interface RecordedCurve {
  program: ProgramId
  engine: string
  x: number[]
  y: number[]
}

/** What the panel knows of a lab's record. */
export interface LabRecord {
  /** The day, as in "2026-11-28". */
  on: string
  /** The Python releases that took part, by the name that readers know. */
  versions: Record<string, string>
  /** The curves of each compared series, in the order of the record. */
  curves: Record<string, RecordedCurve[]>
  /** The kinds of the pictures that the page shows of the record. */
  pictures: RecordedPicture['kind'][]
  /** The drawings that the recorded programs ask for. */
  asks: AskedDrawing[]
}

/** Takes from a lab's expected.json what its panel needs; `series` are the names of those compared. */
export function labRecord(expected: Expected, series: readonly string[]): LabRecord {
  const curvesOf = (name: string) =>
    expected.runs.flatMap(({ program, engine, series: all }) => {
      const curve = all[name]
      return curve ? [{ program, engine, ...curve }] : []
    })
  const shown = runsWithPictures(expected).flatMap(({ pictures }) => Object.values(pictures))
  return {
    on: expected.recorded.slice(0, 10),
    versions: releasesOf(expected.runs.filter(({ program }) => isPython(program))),
    curves: Object.fromEntries(series.map((name) => [name, curvesOf(name)])),
    pictures: [...new Set(shown.map(({ kind }) => kind))],
    asks: asksOf(runsWithPictures(expected)),
  }
}

/** The recorded runs whose pictures a page shows: those of the Python programs on TensorFlow. */
export function runsWithPictures({ runs }: Expected) {
  return runs.filter(
    ({ program, engine, pictures }) =>
      engine === 'tensorflow' && isPython(program) && Object.keys(pictures).length > 0,
  )
}

function isPython(program: ProgramId): boolean {
  return program === 'keras' || program === 'tensorflow'
}
