import Papa from 'papaparse'
import { isMissing } from './cell-kinds.ts'
import { dateParts } from './dates.ts'
import { isNumberText } from './number-text.ts'

/** What can part the columns, by its name. */
const NAMES: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' }

/** How many rows are tried. */
const SAMPLE = 1000

/** What a delimiter is called in a sentence. */
export function delimiterName(delimiter: string): string {
  return NAMES[delimiter] ?? `“${delimiter}”`
}

/**
 * The delimiter that all rows fit: with which most rows have one number of
 * cells, and most cells are values. Undefined where none parts the rows.
 */
export function likelyDelimiter(text: string): string | undefined {
  const tried = Object.keys(NAMES).flatMap((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: SAMPLE })
    const fit = fitOf(data.filter((row) => row.some((cell) => cell.trim() !== '')))
    return fit ? [{ delimiter, ...fit }] : []
  })
  return tried.sort((a, b) => b.fit - a.fit || b.width - a.width)[0]?.delimiter
}

/** Columns that stand apart by spaces, as tabs; undefined where the text is no such table. */
export function spacesAsTabs(text: string): string | undefined {
  const lines = text.split('\n').map((line) => line.trim().replace(/^#\s+/, '#'))
  const [names = [], ...rest] = lines.flatMap((line) => (line === '' ? [] : [line.split(/\s+/)]))
  const width = rest[0]?.length ?? 0
  const cells = rest.flat()
  const fits =
    rest.every((row) => row.length === width) && [width, width - 1].includes(names.length)
  if (width < 2 || !fits || [...names, ...cells].some(isHalfQuoted)) return undefined
  const isOneNumber = lines.slice(1).every((line) => line === '' || isNumberText(line))
  if (isOneNumber || cells.filter(isNumberText).length * 2 < cells.length) return undefined
  return lines.map((line) => line.replace(/\s+/g, '\t')).join('\n')
}

/** A space inside a quoted text parts nothing. */
function isHalfQuoted(cell: string): boolean {
  return cell.startsWith('"') !== cell.endsWith('"')
}

/** The commonest number of cells, and how well rows and cells fit it. */
function fitOf(rows: string[][]): { width: number; fit: number } | undefined {
  const width = commonest(rows.map((row) => row.length))
  if (width < 2) return undefined
  const fitting = rows.filter((row) => row.length === width)
  const cells = fitting.slice(fitting.length > 1 ? 1 : 0).flat()
  const values = cells.filter((cell) => isValue(cell.trim())).length
  return { width, fit: (fitting.length / rows.length) * (0.1 + values / cells.length) }
}

function isValue(cell: string): boolean {
  return isMissing(cell) || isNumberText(cell) || dateParts(cell) !== undefined
}

/** The value that occurs most often, the earliest of several. */
export function commonest(values: number[]): number {
  const times = new Map<number, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  let most = 0
  for (const [value, number] of times) if (number > (times.get(most) ?? 0)) most = value
  return most
}

/**
 * A line such as "1,5", where all are so and the first is a word alone: one
 * number with a decimal comma, or two numbers.
 */
export function openComma(text: string): string | undefined {
  const [name = '', ...rest] = text
    .split('\n', SAMPLE)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const isOpen = !/[,;\t|]/.test(name) && rest.every((line) => /^[+-]?\d+,\d+$/.test(line))
  return isOpen ? rest[0] : undefined
}
