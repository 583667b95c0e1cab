import { sizeOf } from './shape.ts'

/**
 * Values of the normal distribution with mean 0 and standard deviation 1, in float32. Charles Karney's
 * method (2014) needs neither logarithm nor cosine, whose last bits differ from language to language: it
 * compares random numbers, and adds, multiplies and halves, each correctly rounded in float64. So Python
 * takes the same decisions and gets the same bits.
 */
export function normalValues(random: () => number, shape: number[]): Float32Array {
  return Float32Array.from({ length: sizeOf('normal', shape) }, () => normalValue(random))
}

/** A whole part and a fraction, each kept with a likelihood that makes their sum normal; then a sign. */
function normalValue(random: () => number): number {
  for (;;) {
    let whole = 0
    while (happens(random, 0.5)) whole++
    if (!happens(random, (whole * (whole - 1)) / 2)) continue
    const fraction = random()
    if (!happens(random, (fraction * (2 * whole + fraction)) / 2)) continue
    const value = whole + fraction
    return random() < 0.5 ? -value : value
  }
}

/** True with the probability exp(-t): of each whole 1 in t and of the rest. */
function happens(random: () => number, t: number): boolean {
  for (let rest = t; rest > 0; rest--) {
    if (!happensOnce(random, Math.min(rest, 1))) return false
  }
  return true
}

/**
 * True with the probability exp(-t), for t up to 1. John von Neumann's way (1951): numbers are drawn as long
 * as each is smaller than the one before, t being the first; their count is even with this probability.
 */
function happensOnce(random: () => number, t: number): boolean {
  let even = true
  for (let last = t, next = random(); next < last; last = next, next = random()) even = !even
  return even
}
