import { pairsOf, relativeGap, type Curve } from '../../agreement/gap.ts'
import type { Lab, RecordedRun } from '../../content/lab.ts'
import { PYTHON_ENGINES } from '../../content/probe.ts'
import { ENGINE_NAMES } from '../../lab/names.ts'

/** The largest distance between the curves of two records, and what the two are. */
export interface NamedGap {
  between: string
  gap: number
}

/** How far the records of one lab lie apart. */
export interface EngineRow {
  id: string
  title: string
  /** Of the Keras program on each two engines. */
  engines: NamedGap[]
  /** Of the Keras program and the TensorFlow program, both on TensorFlow. */
  levels: number
}

/** Two engines of Keras, in the order of the table. */
const ENGINE_PAIRS = pairsOf(PYTHON_ENGINES)

/** A row for each lab whose Keras program was recorded on all engines, those that lie farthest apart first. */
export function engineRows(
  labs: readonly { id: string; data: Pick<Lab, 'title' | 'series' | 'expected'> }[],
): EngineRow[] {
  return labs.flatMap(({ id, data }) => rowOf(id, data) ?? []).toSorted((a, b) => most(b) - most(a))
}

/** The largest of a row's distances between engines. */
export function most({ engines }: EngineRow): number {
  return Math.max(...engines.map(({ gap }) => gap))
}

function rowOf(
  id: string,
  { title, series, expected }: Pick<Lab, 'title' | 'series' | 'expected'>,
): EngineRow | undefined {
  const runs = expected?.runs ?? []
  const on = (engine: string) =>
    runs.find((run) => run.program === 'keras' && run.engine === engine)
  const byHand = runs.find(({ program }) => program === 'tensorflow')
  const alike = Object.keys(series).filter((name) => series[name]?.differs === undefined)
  const engines = ENGINE_PAIRS.flatMap(([first, second]): NamedGap[] => {
    const gap = gapOf(on(first), on(second), alike)
    const between = `${ENGINE_NAMES[first]} and ${ENGINE_NAMES[second]}`
    return gap === undefined ? [] : [{ between, gap }]
  })
  const levels = gapOf(on('tensorflow'), byHand, alike)
  if (engines.length < ENGINE_PAIRS.length || levels === undefined) return undefined
  return { id, title, engines, levels }
}

/** The largest distance in any of the series; undefined where one of the two is missing, or they share none. */
function gapOf(
  first: RecordedRun | undefined,
  second: RecordedRun | undefined,
  series: readonly string[],
): number | undefined {
  if (!first || !second) return undefined
  const gaps = series.flatMap((name) => {
    const [a, b]: (Curve | undefined)[] = [first.series[name], second.series[name]]
    return (a && b && relativeGap(a, b)?.gap) ?? []
  })
  return gaps.length === 0 ? undefined : Math.max(...gaps)
}
