import type { DrawnPicture } from '../../pictures/types.ts'
import { boundsOf } from './plane.ts'

/** Part of a row, at an end that bars point to, that is left for the value. */
const ROOM = 0.26

/** A bar in its row, in parts of the row's width. */
export interface Bar {
  label: string
  value: number
  /** Where it ends and its value stands: at 0 where the value is not finite. */
  end: number
  /** Which end of the value's text is there. */
  anchor: 'start' | 'end'
}

/** The bars on one scale, which holds 0 and all values that are finite; `zero` is its place. */
export function barRows({ labels, values }: DrawnPicture<'bars'>): { zero: number; bars: Bar[] } {
  const [least, largest] = boundsOf(values) ?? [0, 0]
  const low = Math.min(0, least)
  const high = Math.max(0, largest)
  const left = low < 0 ? ROOM : 0
  const right = high > 0 || low === 0 ? 1 - ROOM : 1
  const width = high - low || 1
  const place = (value: number) => left + ((value - low) / width) * (right - left)
  const zero = place(0)
  const bars = labels.map((label, i) => {
    const value = values[i] ?? NaN
    const end = Number.isFinite(value) ? place(value) : zero
    const toLeft = Number.isFinite(value) ? value < 0 : zero > 1 - ROOM
    return { label, value, end, anchor: toLeft ? ('end' as const) : ('start' as const) }
  })
  return { zero, bars }
}
