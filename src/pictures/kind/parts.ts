/**
 * The fields of a kind of picture, described once. From the description follow the types below, the copy that
 * the gate and the worker make (copy.ts), the record's schema (src/content/picture.ts), and what is
 * rounded and compared between records (scripts/labs/picture-numbers.ts).
 */
import type { Bounds, Length } from './lengths.ts'

/** How exactly a record keeps numbers, which is also how far those of two runs can lie apart. */
export type Precision = { decimals: number } | { digits: number }

export type Fields = Readonly<Record<string, Part>>

export type Part =
  | { is: 'text' }
  | { is: 'texts'; length: Length }
  | { is: 'count'; length: Bounds }
  | { is: 'range' }
  | { is: 'floats'; length: Length; keeps: Precision }
  | { is: 'bytes'; length: Length; below: number }
  | { is: 'group'; fields: Fields }
  | { is: 'list'; length: Bounds; fields: Fields }

/** A short text that is not empty. */
export const text = { is: 'text' } as const

/** A list of short texts. */
export const texts = (length: Length) => ({ is: 'texts', length }) as const

/** A whole number. */
export const count = (length: Bounds) => ({ is: 'count', length }) as const

/** Two finite numbers, the smaller first. */
export const range = { is: 'range' } as const

/** Numbers in float32, which need not be finite. */
export const floats = (length: Length, keeps: Precision = { decimals: 3 }) =>
  ({ is: 'floats', length, keeps }) as const

/** Whole numbers from 0 to below a limit of at most 256. */
export const bytes = (length: Length, below: number) => ({ is: 'bytes', length, below }) as const

/** Fields under one name. */
export const group = <F extends Fields>(fields: F) => ({ is: 'group', fields }) as const

/** A list of things that have the same fields. */
export const list = <F extends Fields>(length: Bounds, fields: F) =>
  ({ is: 'list', length, fields }) as const

/** A picture as it is sent: typed arrays. */
export type Live<F extends Fields> = { [Name in keyof F]: LivePart<F[Name]> }
type LivePart<P extends Part> = P extends { is: 'floats' }
  ? Float32Array
  : P extends { is: 'bytes' }
    ? Uint8Array
    : P extends { is: 'group' }
      ? Live<P['fields']>
      : P extends { is: 'list' }
        ? Live<P['fields']>[]
        : PlainPart<P>

/** A picture as it is recorded: JSON. */
export type Recorded<F extends Fields> = { [Name in keyof F]: RecordedPart<F[Name]> }
type RecordedPart<P extends Part> = P extends { is: 'floats' | 'bytes' }
  ? number[]
  : P extends { is: 'group' }
    ? Recorded<P['fields']>
    : P extends { is: 'list' }
      ? Recorded<P['fields']>[]
      : PlainPart<P>

/** A picture as it is drawn, live or recorded. */
export type Drawn<F extends Fields> = { readonly [Name in keyof F]: DrawnPart<F[Name]> }
type DrawnPart<P extends Part> = P extends { is: 'floats' | 'bytes' }
  ? ArrayLike<number>
  : P extends { is: 'group' }
    ? Drawn<P['fields']>
    : P extends { is: 'list' }
      ? readonly Drawn<P['fields']>[]
      : Readonly<PlainPart<P>>

/** What is the same live and recorded. */
type PlainPart<P extends Part> = P extends { is: 'text' }
  ? string
  : P extends { is: 'texts' }
    ? string[]
    : P extends { is: 'count' }
      ? number
      : P extends { is: 'range' }
        ? [number, number]
        : never
