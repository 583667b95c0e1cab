/**
 * For each shown line, the index of the original line that it is, or null where it is new: a longest common
 * subsequence. Texts too large for that count as new between their common beginning and end.
 */
export function matchLines(original: string[], shown: string[]): (number | null)[] {
  let start = 0
  while (start < original.length && start < shown.length && original[start] === shown[start]) {
    start++
  }
  let end = 0
  const most = Math.min(original.length, shown.length) - start
  while (end < most && original.at(-1 - end) === shown.at(-1 - end)) end++
  const middle = commonLines(
    original.slice(start, original.length - end),
    shown.slice(start, shown.length - end),
  )
  return [
    ...Array.from({ length: start }, (_, i) => i),
    ...middle.map((index) => (index === null ? null : index + start)),
    ...Array.from({ length: end }, (_, i) => original.length - end + i),
  ]
}

const LARGEST_TABLE = 1_000_000

function commonLines(a: string[], b: string[]): (number | null)[] {
  const matched: (number | null)[] = b.map(() => null)
  if (a.length * b.length > LARGEST_TABLE) return matched
  const width = b.length + 1
  const best = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => best[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      best[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) matched[j++] = i++
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return matched
}
