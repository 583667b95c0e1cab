import type { Lifeline } from '../../content/lifelines.ts'

/** A span in words: "2015-03-27 to 2020-06-17", or "since 2015-12-01". */
export function spanInWords({ from, to }: Lifeline['spans'][number]): string {
  return to === undefined ? `since ${from}` : `${from} to ${to}`
}

/** A number of parameters in millions: 22.9. */
export function inMillions(parameters: number): string {
  return (parameters / 1e6).toFixed(1)
}
