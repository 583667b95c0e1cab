import { BadFile, cellPlaceWords, quote } from './bad-file.ts'
import type { Column, CsvColumns } from './column.ts'
import type { Notes } from './notes.ts'
import { type Decimal, decimalsOf, numberText, readNumberText } from './number-text.ts'

/** Where a cell stands. */
interface CellPlace {
  row: number
  position: number
  name: string
  /** Whether the row is the first under the names. */
  isFirst: boolean
}

/**
 * The decimal sign of a file: the one that its numbers leave open is asked.
 * @throws BadFile where one number has a decimal comma and another a decimal point
 */
export function decimalOf(
  { columns, rows }: CsvColumns,
  delimiter: string | undefined,
  notes: Notes,
): Decimal {
  const only: Partial<Record<Decimal, string>> = {}
  const open: Partial<Record<Decimal, { cell: string; holds: string }>> = {}
  for (const column of columns) {
    column.cells.forEach((cell, row) => {
      const [one, other] = decimalsOf(cell)
      if (one === undefined) return
      const holds = () => `${cellPlaceWords(rows[row] ?? 0, column)} holds ${quote(cell)}`
      if (other === undefined) only[one] ??= holds()
      else open[cell.includes(',') ? 'comma' : 'point'] ??= { cell, holds: holds() }
    })
  }
  if (only.point && only.comma) {
    throw new BadFile(
      `${only.comma}, with a decimal comma, and ${lower(only.point)}, with a decimal point. Write all numbers in one way.`,
    )
  }
  if (only.comma) {
    notes.say(`${only.comma}: the comma is taken for the decimal sign of the whole file.`)
    return 'comma'
  }
  if (only.point) return 'point'
  const found = open.comma ?? (delimiter === ';' ? open.point : undefined)
  if (!found) return 'point'
  const { cell, holds } = found
  const likely = cell.includes('.') || delimiter !== ';' ? 'point' : 'comma'
  const ask = `${holds}. Which number is that?`
  return notes.ask<Decimal>(
    'decimal',
    ask,
    { point: meaning(cell, 'point'), comma: meaning(cell, 'comma') },
    likely,
  )
}

/** Reads the numbers of these columns; throws BadFile where a cell holds none. */
export function numberReader(columns: Column[], decimal: Decimal, notes: Notes) {
  const percent = columns.flatMap(({ cells }) => cells.find((cell) => cell.endsWith('%')) ?? [])[0]
  const fraction = percent !== undefined && isFraction(percent, decimal, notes)
  for (const column of columns) checkCurrency(column, notes)
  return (cell: string, at: CellPlace): number => {
    const value = readNumberText(cell, decimal)
    if (value === undefined) throw notANumber(cell, at)
    return fraction && cell.endsWith('%') ? hundredth(value) : value
  }
}

function isFraction(percent: string, decimal: Decimal, notes: Notes): boolean {
  const value = readNumberText(percent, decimal) ?? 0
  const options = { fraction: String(hundredth(value)), written: String(value) }
  return (
    notes.ask<keyof typeof options>(
      'percent',
      `Which number is ${quote(percent)}?`,
      options,
      'fraction',
    ) === 'fraction'
  )
}

/** Written as a decimal, so that 7 % is 0.07 and not 0.07 and a rounding error. */
function hundredth(value: number): number {
  const [digits, exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) - 2}`)
}

function checkCurrency({ name, position, cells }: Column, notes: Notes): void {
  const units = new Set(cells.flatMap((cell) => currencyOf(cell)))
  const [one, other] = units
  if (one === undefined) return
  if (other !== undefined) {
    throw new BadFile(
      `Column ${position} (${quote(name)}) holds amounts in ${one} and in ${other}. Convert them to one currency.`,
    )
  }
  notes.say(`${one} is left off the amounts of ${quote(name)}.`)
}

function currencyOf(cell: string): string[] {
  if (!/[^\d.,+-]/.test(cell)) return []
  const unit = numberText(cell)?.unit ?? ''
  return unit === '' || unit === '%' ? [] : [unit.toUpperCase()]
}

function meaning(cell: string, decimal: Decimal): string {
  const value = readNumberText(cell, decimal)
  const isDecimal = cell.includes(decimal === 'point' ? '.' : ',')
  const sign = cell.includes(',') ? 'comma' : 'point'
  return `${value}: the ${sign} ${isDecimal ? 'is the decimal sign' : 'parts thousands'}`
}

function notANumber(cell: string, { row, isFirst, ...column }: CellPlace): BadFile {
  const place = `${cellPlaceWords(row, column)} holds ${quote(cell)}`
  if (/^[+-]?\d+(\.\d*)?e[+-]?\d+$/i.test(cell)) {
    return new BadFile(
      `${place}, which is larger than any number of a program. Write a smaller one.`,
    )
  }
  const names = isFirst ? ` If row ${row} holds names or units, delete it or the row above it.` : ''
  return new BadFile(
    `${place}, which is not a number. Write a number there, or delete the row or the column.${names}`,
  )
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
