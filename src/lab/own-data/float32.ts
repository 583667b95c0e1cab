import { withThousands, counted, quote } from './bad-file.ts'
import type { NumberColumn } from './column.ts'
import type { Notes } from './notes.ts'

/** What is done to a column so that float32 holds it. */
type Remedy = 'none' | 'first' | 'scale'

const REMEDIES: Record<Remedy, (values: Float64Array) => Float64Array> = {
  none: (values) => values,
  first: (values) => values.map((value) => value - (values[0] ?? 0)),
  scale: (values) => {
    const divisor = 10 ** exponentOf(values)
    return values.map((value) => value / divisor)
  },
}

/** The share of a column's range, or of its different values, that may go without a word. */
const LOST = { range: 1e-4, values: 0.01 }

/** Warns of what the columns lose in float32, and applies the remedies that the reader chose. */
export function fitFloat32(columns: NumberColumn[], notes: Notes): NumberColumn[] {
  return columns.map((column) => {
    const loss = lossOf(column.values)
    if (loss === undefined) return column
    const remedy = remedyOf(column, notes)
    if (remedy === 'none') notes.warn(`Column ${quote(column.name)} in float32: ${loss}.`)
    return { ...column, values: REMEDIES[remedy](column.values) }
  })
}

/** The remedy that the reader chose among those that keep everything. */
function remedyOf({ name, position, values }: NumberColumn, notes: Notes): Remedy {
  const names: Record<Remedy, string> = {
    none: 'Left as it is',
    first: `${values[0]} is subtracted, the first value`,
    scale: `Divided by 1e${exponentOf(values)}`,
  }
  const remedies = (['first', 'scale'] as const).filter(
    (remedy) => lossOf(REMEDIES[remedy](values)) === undefined,
  )
  if (remedies.length === 0) return 'none'
  const options = Object.fromEntries((['none', ...remedies] as const).map((id) => [id, names[id]]))
  const ask = `What becomes of column ${quote(name)}, which float32 cannot hold?`
  return notes.ask<Remedy>(`float32 ${position}`, ask, options, 'none')
}

/** What float32 loses of some values, in words; undefined where it is nothing that matters. */
function lossOf(values: Float64Array): string | undefined {
  const rounded = Float32Array.from(values)
  const infinite = rounded.filter((value) => !Number.isFinite(value)).length
  if (infinite > 0) return becoming(infinite, 'Infinity')
  const zeros = values.filter((value, index) => value !== 0 && rounded[index] === 0).length
  if (zeros > 0) return becoming(zeros, '0')
  const different = new Set(values).size
  const left = new Set(rounded).size
  const largest = values.reduce((most, value) => Math.max(most, value), -Infinity)
  const least = values.reduce((most, value) => Math.min(most, value), Infinity)
  const error = values.reduce(
    (most, value, index) => Math.max(most, Math.abs(value - (rounded[index] ?? 0))),
    0,
  )
  if (different - left > LOST.values * different) {
    return `${withThousands(different)} different values become ${withThousands(left)}`
  }
  if (different > 1 && error > LOST.range * (largest - least)) {
    return `values are off by up to ${Number(error.toPrecision(2))}, in a range of ${Number((largest - least).toPrecision(2))}`
  }
  return undefined
}

function becoming(values: number, what: string): string {
  return `${counted(values, 'value')} ${values === 1 ? 'becomes' : 'become'} ${what}`
}

/** The power of ten of the largest value. */
function exponentOf(values: Float64Array): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return Math.floor(Math.log10(largest))
}
