import { unbound } from './originals.ts'

/** An object of the language's own: one text, or the first of its entries. */
export type BuiltIn =
  | { text: string }
  /** `pairs`: keys and values take turns in `entries`. */
  | { text?: undefined; size: number; entries: unknown[]; pairs: boolean }

const { getOwnPropertyDescriptor } = Object
const toText = String
const tagOf = unbound(Object.prototype.toString)
const isoDate = unbound(Date.prototype.toISOString)
const timeOf = unbound(Date.prototype.getTime)
const patternText = unbound(RegExp.prototype.toString)
const entriesOfMap = unbound(Map.prototype.entries)
const valuesOfSet = unbound(Set.prototype.values)
const nextOfMap = nextOf(new Map().entries())
const nextOfSet = nextOf(new Set().values())
const sizeOfMap = getter(Map.prototype, 'size')
const sizeOfSet = getter(Set.prototype, 'size')
const bytesOf = getter(ArrayBuffer.prototype, 'byteLength')
const primitives = [Number, String, Boolean, BigInt, Symbol].map(({ name, prototype }) => ({
  tag: `[object ${name}]`,
  valueOf: unbound(prototype.valueOf as (this: object) => unknown),
}))

/** What an object of the language holds, with `most` entries; undefined for others, and those that only say so. */
export function builtInOf(value: object, most: number): BuiltIn | undefined {
  if (value instanceof Error) return { text: `${value.name}: ${value.message}` }
  try {
    return read(value, tagOf(value), most)
  } catch {
    return undefined
  }
}

function read(value: object, tag: string, most: number): BuiltIn | undefined {
  switch (tag) {
    case '[object Promise]':
      return { text: 'Promise (write await before it to get its value)' }
    case '[object Date]': {
      const valid = !Number.isNaN(timeOf(value as Date))
      return { text: valid ? isoDate(value as Date) : 'Invalid Date' }
    }
    case '[object RegExp]':
      return { text: patternText(value as RegExp) }
    case '[object ArrayBuffer]':
      return { text: `ArrayBuffer(${toText(bytesOf(value))})` }
    case '[object Map]': {
      const pairs = entriesOfMap(value as Map<unknown, unknown>)
      const size = sizeOfMap(value) as number
      const next = () => nextOfMap(pairs) as [unknown, unknown]
      return { size, pairs: true, entries: take(size, most, next).flat(1) }
    }
    case '[object Set]': {
      const values = valuesOfSet(value as Set<unknown>)
      const size = sizeOfSet(value) as number
      return { size, pairs: false, entries: take(size, most, () => nextOfSet(values)) }
    }
    case '[object WeakMap]':
    case '[object WeakSet]':
    case '[object WeakRef]':
      return { text: `${tag.slice(8, -1)} {…}` }
    default:
      return boxed(value, tag)
  }
}

/** An object around a primitive value, such as new Number(1). */
function boxed(value: object, tag: string): BuiltIn | undefined {
  const kind = primitives.find((one) => one.tag === tag)
  if (!kind) return undefined
  const inside = kind.valueOf(value)
  return {
    text: `${tag.slice(8, -1)} { ${typeof inside === 'string' ? JSON.stringify(inside) : toText(inside)} }`,
  }
}

function take<T>(size: number, most: number, next: () => T): T[] {
  return Array.from({ length: Math.min(size, most) }, next)
}

/** The step of an iterator of this kind, whatever became of its prototype. */
function nextOf<T>(iterator: Iterator<T>): (iterator: Iterator<T>) => unknown {
  const next = unbound(iterator.next as (this: Iterator<T>) => IteratorResult<T>)
  return (one) => next(one).value
}

/** The getter of a built-in, which throws for what is not of its kind. */
function getter(prototype: object, name: string): (object: object) => unknown {
  const get = getOwnPropertyDescriptor(prototype, name)?.get
  if (!get) throw new Error(`no getter ${name}`)
  return unbound(get as (this: object) => unknown)
}
