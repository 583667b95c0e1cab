/** A value of a curve in a sentence: three significant digits. */
export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return 'not a number'
  if (!Number.isFinite(value)) return value > 0 ? 'infinite' : 'minus infinite'
  const size = Math.abs(value)
  if (size !== 0 && (size < 1e-3 || size >= 1e6)) return value.toExponential(2)
  return String(Number(value.toPrecision(3)))
}

/** A value of a curve in a table: the digits that tell one float32 from the next. */
export function formatExact(value: number): string {
  return String(Number(value.toPrecision(9)))
}

/** Seconds for people: "0.42", "1.3", "12". */
export function formatSeconds(seconds: number): string {
  return seconds.toFixed(seconds < 1 ? 2 : seconds < 10 ? 1 : 0)
}

/** A fraction as a length in a drawing: "12.5%". */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(2))}%`
}

/** Milliseconds with the digits that a clock is good for. */
export function asMilliseconds(ms: number): string {
  if (ms >= 99.5) return Math.round(ms).toLocaleString('en-US')
  return ms.toPrecision(2)
}

/** How many times as much one is as the other: "1.4", "23". */
export function asTimes(ratio: number): string {
  return ratio < 10 ? ratio.toFixed(1) : String(Math.round(ratio))
}
