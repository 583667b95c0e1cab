import type { Picture, RecordedPicture } from '../../pictures/types.ts'

/** A drawing that programs ask for, with the samples to choose from. */
export interface AskedDrawing {
  name: string
  rows: number
  columns: number
  /** Sample by sample, each row by row from the top down, from 0 for paper to 1 for ink. */
  samples: ArrayLike<number>
}

/** What programs ask for: one drawing where several ask for one of this name and size, with these samples. */
export function asksOf(
  runs: readonly { pictures: Readonly<Record<string, Picture | RecordedPicture>> }[],
): AskedDrawing[] {
  const asks = new Map<string, AskedDrawing>()
  for (const { pictures } of runs) {
    for (const [name, picture] of Object.entries(pictures)) {
      if (picture.kind !== 'drawing') continue
      const { rows, columns, samples } = picture
      const ask = { name, rows, columns, samples }
      if (!asks.has(keyOf(ask))) asks.set(keyOf(ask), ask)
    }
  }
  return [...asks.values()]
}

/** What tells one from another: as exactly as a record keeps samples. */
export function keyOf({ name, rows, columns, samples }: AskedDrawing): string {
  const ink = Array.from(samples, (value) => Math.round(value * 1e4))
  return `${rows} x ${columns} ${name} ${ink.join()}`
}

/** The samples, each by itself. */
export function samplesOf({ rows, columns, samples }: AskedDrawing): Float32Array[] {
  const size = rows * columns
  const all = Float32Array.from(samples)
  return Array.from({ length: all.length / size }, (_, i) => all.slice(i * size, (i + 1) * size))
}
