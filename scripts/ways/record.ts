import { cpus } from 'node:os'

/** The day, and the machine as "Intel Xeon Processor, 2 cores": with what a record of ways begins. */
export function recordedHere(): { recorded: string; machine: string } {
  const [{ model = 'unknown' } = {}] = cpus()
  const name = model
    .replace(/\((R|TM)\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return {
    recorded: new Date().toISOString().slice(0, 10),
    machine: `${name}, ${cpus().length} cores`,
  }
}

/** Four digits are more than a clock or a sampler is good for. */
export function fourDigits(value: number): number {
  return Number(value.toPrecision(4))
}
