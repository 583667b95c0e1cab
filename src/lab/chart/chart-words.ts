import { chartName } from './curve-table.ts'
import type { NamedCurve } from './curves.ts'
import { formatNumber } from '../numbers.ts'

/** What a chart shows, in words: each drawn curve from its start to its end, and how far all lie apart, in `apart`. */
export function describeChart(
  label: string,
  xLabel: string,
  curves: NamedCurve[],
  apart: string,
): string {
  if (curves.length === 0) return `${label} over ${xLabel}: no curve yet.`
  const each = curves.map((curve) => `${chartName(curve)}: ${course(curve, xLabel)}`)
  return `${label} over ${xLabel}. ${each.join('. ')}. ${apart}`.trim()
}

function course({ x, y }: NamedCurve, xLabel: string): string {
  const [first, last] = [y[0], y.at(-1)]
  if (first === undefined || last === undefined) return 'no points'
  if (y.length === 1) return `${formatNumber(first)} at ${xLabel} ${x[0]}`
  const span = `${formatNumber(first)} at ${xLabel} ${x[0]} to ${formatNumber(last)} at ${xLabel} ${x.at(-1)}`
  const broken = y.findIndex((value) => !Number.isFinite(value))
  return broken < 0 || broken === y.length - 1
    ? `from ${span}`
    : `from ${span}, not finite from ${xLabel} ${x[broken]} on`
}
