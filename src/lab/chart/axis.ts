import { nice, ticks, tickStep } from 'd3-array'

/**
 * An axis: its extent, and where its marks stand. By hand on d3-array: d3-scale, with its colors and times, would
 * be five times as large, and d3-axis draws into a document, which a build does not have.
 */
export interface Axis {
  /** Where a value lies, from 0 at the lower end to 1 at the upper. */
  place(value: number): number
  ticks: number[]
  /** A tick's text, all with the same decimals. */
  text(tick: number): string
}

/** About so many ticks on an axis. */
const TICKS = 4

/** An axis with even steps; `round` widens it to whole ones. */
export function linearAxis([low, high]: readonly [number, number], round: boolean): Axis {
  const [from, to] = round ? nice(low, high, TICKS) : [low, high]
  const decimals = Math.max(0, -Math.floor(Math.log10(tickStep(from, to, TICKS)) + 1e-9))
  return {
    place: (value) => (value - from) / (to - from),
    ticks: ticks(from, to, TICKS),
    text: (tick) => tick.toFixed(Math.min(decimals, 20)),
  }
}

/** A logarithmic axis over whole powers of ten, for positive values. */
export function logAxis([low, high]: readonly [number, number]): Axis {
  const from = Math.floor(Math.log10(low))
  const to = Math.ceil(Math.log10(high))
  const by = Math.ceil((to - from + 1) / (TICKS + 1))
  const powers = Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, i) => from + i * by)
  return {
    place: (value) => (Math.log10(value) - from) / (to - from),
    ticks: powers.map((power) => 10 ** power),
    text: (tick) => (tick >= 1e-3 && tick < 1e6 ? String(tick) : tick.toExponential(0)),
  }
}
