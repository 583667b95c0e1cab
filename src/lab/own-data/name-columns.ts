import { BadFile, withThousands, counted, quote } from './bad-file.ts'
import { cellKind, numbersRows } from './cell-kinds.ts'
import type { Column, CsvColumns } from './column.ts'
import { namesColumns } from './first-row.ts'
import type { Notes } from './notes.ts'
import { MOST, type GridRow } from './table.ts'

/**
 * Gives each column its name and its cells. Empty columns and those that only label the rows are left out.
 * @throws BadFile where a name is missing, there are no rows, or there is too much of them
 */
export function nameColumns(grid: GridRow[], notes: Notes): CsvColumns {
  const [first] = grid
  const width = first?.cells.length ?? 0
  if (width > MOST.columns) {
    throw new BadFile(
      `The file has ${width} columns, and at most ${MOST.columns} are kept. Delete the columns that the program does not need.`,
    )
  }
  const named = namesColumns(grid, notes)
  const rest = named ? grid.slice(1) : grid
  if (rest.length === 0) {
    throw new BadFile(
      `There are column names in row ${first?.number ?? 1} and no rows under them. Add rows of numbers.`,
    )
  }
  if (rest.length * width > MOST.values) {
    throw new BadFile(
      `${counted(rest.length, 'row')} of ${counted(width, 'column')} are more than ${withThousands(MOST.values)} values, the most that is kept. Keep fewer rows or columns.`,
    )
  }
  const all = Array.from({ length: width }, (_, column) => ({
    name: named ? (first?.cells[column] ?? '') : `column ${column + 1}`,
    position: column + 1,
    cells: rest.map(({ cells }) => cells[column] ?? ''),
  }))
  const columns = all.filter((column) => !isLeftOut(column, named, notes))
  checkNames(columns, first?.number ?? 1)
  renameTwins(columns, notes)
  return { columns, rows: rest.map(({ number }) => number) }
}

function isLeftOut({ name, position, cells }: Column, named: boolean, notes: Notes): boolean {
  if (cells.every((cell) => cell === '')) {
    const called = named && name !== '' ? ` (${quote(name)})` : ''
    notes.say(`Column ${position}${called} is empty and left out.`)
    return true
  }
  if (name !== '' || position > 1) return false
  if (!numbersRows(cells) && !cells.every((cell) => cellKind(cell) === 'word')) return false
  notes.say('Column 1 has no name and labels the rows. It is left out.')
  return true
}

function checkNames(columns: Column[], row: number): void {
  const nameless = columns.find(({ name }) => name === '')
  if (!nameless) return
  throw new BadFile(
    `Row ${row}, column ${nameless.position} has no name. Write one, or delete the column.`,
  )
}

function renameTwins(columns: Column[], notes: Notes): void {
  const taken = new Set<string>()
  for (const column of columns) {
    const { name, position } = column
    for (let time = 2; taken.has(column.name); time++) column.name = `${name} (${time})`
    taken.add(column.name)
    if (column.name !== name) {
      notes.say(
        `Another column is called ${quote(name)} too. Column ${position} is called ${quote(column.name)} here.`,
      )
    }
  }
}
