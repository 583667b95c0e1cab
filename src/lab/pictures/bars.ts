import type { DrawnPicture } from '../../pictures/types.ts'
import { extentOf } from './plane.ts'

/** Part of a row, at an end that bars point to, that is left for the value. */
const ROOM = 0.26

/** A bar in its row, in parts of the row's width. */
export interface Bar {
  label: string
  value: number
  /** Where it begins and how long it is; none for what is not finite. */
  from: number
  length: number
  /** Where its value stands, and which end of the text is there. */
  end: number
  anchor: 'start' | 'end'
}

/** The bars on one scale, which holds 0 and all values that are finite; `zero` is its place. */
export function barRows({ labels, values }: DrawnPicture<'bars'>): { zero: number; bars: Bar[] } {
  const [least, largest] = extentOf(values) ?? [0, 0]
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
    const from = Math.min(zero, end)
    const toLeft = Number.isFinite(value) ? value < 0 : zero > 0.5
    return { label, value, from, length: Math.abs(end - zero), end, anchor: anchor(toLeft) }
  })
  return { zero, bars }
}

function anchor(toLeft: boolean): 'start' | 'end' {
  return toLeft ? 'end' : 'start'
}
