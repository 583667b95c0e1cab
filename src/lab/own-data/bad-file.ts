/** A file that cannot be taken, with a sentence that says where and what mends it. */
export class BadFile extends Error {}

/** A text of the file as it is quoted in a message. */
export function quote(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`
}

/** A number with its thousands set apart. */
export function count(value: number): string {
  return value.toLocaleString('en-US')
}
