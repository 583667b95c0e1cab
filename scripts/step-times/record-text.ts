import { cpus } from 'node:os'

/** This machine, as a record names it: "Intel Xeon Processor, 2 cores". */
export function machineName(): string {
  const [{ model = 'unknown' } = {}] = cpus()
  const name = model.replace(/\((R|TM)\)/g, '').replace(/\s+/g, ' ')
  return `${name.trim()}, ${cpus().length} cores`
}

/** More digits are more than a clock is good for. */
export function fourDigits(value: number): number {
  return Number(value.toPrecision(4))
}

/** JSON with each list of numbers on one line. */
export function timesText(record: object): string {
  const text = JSON.stringify(record, null, 2)
  return `${text.replace(/\[\s+(\d[^[\]{}"]*?)\s+\]/g, (_, items: string) => `[${items.replace(/\s+/g, ' ')}]`)}\n`
}
