/** The JSON of a record with each list of numbers on a line of its own, so that a diff of it can be read. */
export function recordText(record: unknown): string {
  const text = JSON.stringify(record, null, 2)
  const lists = /\[\s+(-?\d[^[\]{}"]*?)\s+\]/g
  return `${text.replace(lists, (_, items: string) => `[${items.replace(/\s+/g, ' ')}]`)}\n`
}
