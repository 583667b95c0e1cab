/** A file that cannot be taken, with a sentence that says where and what mends it. */
export class BadFile extends Error {}

/** A text of the file as it is quoted in a message. */
export function quote(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`
}

/** A number with its thousands set apart. */
export function withThousands(value: number): string {
  return value.toLocaleString('en-US')
}

/** A number of things: "1 row", "2,000 rows". */
export function counted(number: number, thing: string): string {
  return `${withThousands(number)} ${thing}${number === 1 ? '' : 's'}`
}

/** Where a cell is: its row and column counted from 1 in the file, and the column's name. */
export function cellPlaceWords(
  row: number,
  { position, name }: { position: number; name: string },
) {
  return `Row ${row}, column ${position} (${quote(name)})`
}
