import { keep, kept } from './notes.ts'

const TIMES = 'times'

/** How many seconds something took when it was last run on this machine; undefined where it never was. */
function lastTime(what: string): number | undefined {
  return kept<number>(TIMES, what)
}

/** Keeps how many seconds something took. */
export function keepTime(what: string, seconds: number): void {
  keep(TIMES, what, seconds)
}

/** "took 41 s last time", or that it is not known. */
export function lastTimeWords(what: string): string {
  const seconds = lastTime(what)
  return seconds === undefined
    ? 'how long it takes is not known yet'
    : `took ${duration(seconds)} last time`
}

/** "41 s", "2 min 5 s", "1 h 3 min". */
export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  const minutes = Math.round(seconds / 60)
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** "By the last times that is 3 min 2 s.", with how many have none. */
export function sumWords(whats: readonly string[]): string {
  const times = whats.map(lastTime)
  const unknown = times.filter((time) => time === undefined).length
  const sum = times.reduce<number>((all, time) => all + (time ?? 0), 0)
  if (unknown === whats.length) return 'None of it was timed on this machine yet.'
  const rest = unknown === 0 ? '' : `, and ${unknown} that were not timed yet`
  return `By the last times that is ${duration(sum)}${rest}.`
}
