import { LIMITS } from '../protocol.ts'

/** Whether the value is a whole number above 0. */
export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0
}

/** Copies a range of two finite numbers. */
export function copyRange(value: unknown): [number, number] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [from, to] = value as unknown[]
  return Number.isFinite(from) && Number.isFinite(to) ? [from as number, to as number] : undefined
}

/** Copies a list of at most so many texts, each cut to the length of a name. */
export function copyTexts(value: unknown, most: number): string[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined
  const texts = Array.from(value as unknown[])
  if (!texts.every((text) => typeof text === 'string')) return undefined
  return texts.map((text) => text.slice(0, LIMITS.name))
}

/** Copies two texts, each cut to the length of a name. */
export function copyNames(x: unknown, y: unknown): { xName: string; yName: string } | undefined {
  if (typeof x !== 'string' || typeof y !== 'string') return undefined
  return { xName: x.slice(0, LIMITS.name), yName: y.slice(0, LIMITS.name) }
}

/** Copies float32 values, at most so many. */
export function copyFloats(value: unknown, most: number): Float32Array | undefined {
  return value instanceof Float32Array && value.length <= most
    ? Float32Array.from(value)
    : undefined
}
