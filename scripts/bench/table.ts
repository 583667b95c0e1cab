/** One measure: what was found, and the bar it is held against, if there is one. */
export interface BenchRow {
  what: string
  /** In words, with its unit. */
  found: string
  /** What the ratio is taken with, in words. */
  against?: string
  /** What is judged: a ratio, or the figure itself. */
  value: number
  bar?: { most: number } | { least: number }
}

/** Whether a row meets its bar; undefined where it has none. */
export function meets({ value, bar }: BenchRow): boolean | undefined {
  if (!bar) return undefined
  return 'most' in bar ? value <= bar.most : value >= bar.least
}

/** A row of a ratio between two medians. */
export function ratio(
  what: string,
  [ours, theirs]: [number, number],
  unit: string,
  bar?: BenchRow['bar'],
): BenchRow {
  const words = (value: number) => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ${unit}`
  const row = { what, found: words(ours), against: words(theirs), value: ours / theirs }
  return bar ? { ...row, bar } : row
}

/** All rows as a table, with a last line that counts. */
export function table(rows: BenchRow[]): string {
  const cells = [
    ['measure', 'found', 'against', 'value', 'bar', ''],
    ...rows.map((row) => [
      row.what,
      row.found,
      row.against ?? '',
      row.against === undefined ? '' : row.value.toFixed(2),
      barWords(row.bar),
      verdict(row),
    ]),
  ]
  const widths = (cells[0] ?? []).map((_, i) =>
    Math.max(...cells.map((line) => line[i]?.length ?? 0)),
  )
  const lines = cells.map((line) => line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '))
  const judged = rows.flatMap((row) => meets(row) ?? [])
  const met = judged.filter(Boolean).length
  return [...lines.map((line) => line.trimEnd()), '', `${met} of ${judged.length} bars met`].join(
    '\n',
  )
}

function barWords(bar: BenchRow['bar']): string {
  if (!bar) return ''
  return 'most' in bar ? `≤ ${bar.most}` : `≥ ${bar.least}`
}

function verdict(row: BenchRow): string {
  const met = meets(row)
  if (met === undefined) return ''
  return met ? 'PASS' : 'MISS'
}
