import type { RecordedRun } from '../../src/content/lab.ts'

/** The curves out of what a Python program prints: a line a point, the series' name, x and y. */
export function printedSeries(output: string): RecordedRun['series'] {
  const series: RecordedRun['series'] = {}
  for (const [, name = '', x, y] of output.matchAll(/^(.+) (\S+) (\S+)$/gm)) {
    if (![x, y].every((text) => Number.isFinite(Number(text)))) continue
    const curve = (series[name] ??= { x: [], y: [] })
    curve.x.push(Number(x))
    curve.y.push(Number(y))
  }
  return series
}
