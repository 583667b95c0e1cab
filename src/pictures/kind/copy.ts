import { LIMITS } from '../limits.ts'
import { lengthProblem, type Sizes } from './lengths.ts'
import type { Fields, Live, Part } from './parts.ts'

/** Told of what is not as the kind says: where, and why in words. */
export type Refuse = (place: string, why: string) => undefined

/**
 * Copies a picture field by field, each by its type and length, and cuts its texts; undefined where any of it
 * is not as the fields say. What it reads may be anything that a message can hold.
 */
export function copyFields<F extends Fields>(
  fields: F,
  from: unknown,
  refuse: Refuse = () => undefined,
): Live<F> | undefined {
  const source = Object(from) as Record<string, unknown>
  const copied: Record<string, unknown> = {}
  const sizes: Sizes = {}
  for (const [name, part] of Object.entries(fields)) {
    const value = copyPart(part, source[name], sizes, (place, why) => refuse(name + place, why))
    if (value === undefined) return undefined
    copied[name] = value
    sizes[name] = typeof value === 'number' ? value : (value as ArrayLike<unknown>).length
  }
  return copied as Live<F>
}

function copyPart(part: Part, value: unknown, sizes: Sizes, refuse: Refuse): unknown {
  const fits = (got: number) => {
    const problem = 'length' in part ? lengthProblem(part.length, got, sizes) : undefined
    if (problem !== undefined) refuse('', problem)
    return problem === undefined
  }
  switch (part.is) {
    case 'text':
      return typeof value === 'string' ? cut(value) : refuse('', 'a text is needed')
    case 'texts': {
      if (!Array.isArray(value)) return refuse('', 'a list of texts is needed')
      if (!fits(value.length)) return undefined
      const copied = Array.from(value as unknown[])
      if (copied.every((item) => typeof item === 'string')) return copied.map(cut)
      return refuse('', 'a list of texts is needed')
    }
    case 'count':
      if (!Number.isInteger(value)) return refuse('', 'a whole number is needed')
      return fits(value as number) ? value : undefined
    case 'range': {
      const [low, high, ...more] = Array.isArray(value) ? Array.from(value as unknown[]) : []
      if (isFinite(low) && isFinite(high) && low < high && more.length === 0) return [low, high]
      return refuse('', 'two finite numbers are needed, the smaller first')
    }
    case 'floats':
      if (!(value instanceof Float32Array)) return refuse('', 'float32 values are needed')
      return fits(value.length) ? Float32Array.from(value) : undefined
    case 'bytes':
      if (!(value instanceof Uint8Array)) return refuse('', 'bytes are needed')
      if (!fits(value.length)) return undefined
      if (value.every((item) => item < part.below)) return Uint8Array.from(value)
      return refuse('', `whole numbers from 0 to ${part.below - 1} are needed`)
    case 'group':
      return copyFields(part.fields, value, (place, why) => refuse(`.${place}`, why))
    case 'list': {
      if (!Array.isArray(value)) return refuse('', 'a list is needed')
      if (!fits(value.length)) return undefined
      const copied = Array.from(value as unknown[], (item, index) =>
        copyFields(part.fields, item, (place, why) => refuse(`.${index}.${place}`, why)),
      )
      return copied.every((item) => item !== undefined) ? copied : undefined
    }
  }
}

function cut(value: string): string {
  return value.slice(0, LIMITS.name)
}

function isFinite(value: unknown): value is number {
  return Number.isFinite(value)
}
