/** The seed of every program's generators, in TypeScript and in Python. */
export const SEED = 42

/**
 * A generator of numbers from 0 to below 1: mulberry32, by Tommy Ettinger, in the public domain.
 * It has 32 bits of state, which is plenty for weights and demonstrations and nothing more.
 * python/lab/random.py holds the same generator.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), bits | 61)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}
