import { distance } from 'fastest-levenshtein'

/** The name that somebody meant who wrote another one; undefined where none is near. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((name) => ({ name, steps: distance(written.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.steps - b.steps)
  const most = Math.max(written.length > 3 ? 2 : 1, Math.floor(written.length / 3))
  return best && best.steps <= most ? best.name : undefined
}
