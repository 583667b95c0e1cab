import type * as tf from '@tensorflow/tfjs'
import { describeValue } from './describe-value.ts'
import { lengthProblem, type Bounds } from './lengths.ts'
import type { Fields, Live } from './parts.ts'

/** The functions of `show`. Each kind's file adds its own, with the words that the editor shows of it. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the kinds' files
export interface Show {}

/** One call of `show`: what makes the picture of it, and what lets go of the tensors that it holds. */
export interface PictureCall<F extends Fields = Fields> {
  sample(): Promise<Live<F>>
  release?(): void
}

type Arguments<Shows> = Shows extends (name: string, ...rest: infer Rest) => unknown ? Rest : never

/**
 * What `show.<kind>` does with all that follows the name: checks it, at once and so on the program's line, and
 * holds its tensors, so that the program can dispose its own.
 */
export type Call<Kind extends keyof Show, F extends Fields> = (
  tensorflow: typeof tf,
  ...rest: Arguments<Show[Kind]>
) => PictureCall<F>

/** Throws where the name that comes first is no text, or an empty one. */
export function checkName(call: string, name: unknown): void {
  if (typeof name === 'string' && name.trim() !== '') return
  throw new TypeError(
    `${call}: the name must be a text that is not empty, got ${describeValue(name)}`,
  )
}

/** Throws where what is to be shown holds more, or less, than the part of the picture can. */
export function checkSize(
  call: string,
  { length }: { length: Bounds },
  got: number,
  remedy: string,
): void {
  const problem = lengthProblem(length, got)
  if (problem !== undefined) throw new RangeError(`${call}: ${problem}; ${remedy}`)
}

/** A copy of a list of texts, where a count is given of so many; throws where it is none. */
export function checkTexts(call: string, what: string, value: unknown, count?: number): string[] {
  const texts: unknown[] = Array.isArray(value) ? Array.from(value as unknown[]) : [null]
  const wrong = texts.findIndex((item) => typeof item !== 'string')
  if (wrong < 0 && (count === undefined || texts.length === count)) return texts as string[]
  const within =
    wrong < 0 || !Array.isArray(value) ? '' : ` with ${describeValue(texts[wrong])} in it`
  throw new TypeError(
    `${call}: ${what} must be a list of ${count === undefined ? '' : `${count} `}texts, ` +
      `got ${describeValue(value)}${within}`,
  )
}

/** Classes as bytes; throws where one is no whole number from 0 to below the limit. */
export function toClasses(
  call: string,
  what: string,
  { below }: { below: number },
  values: ArrayLike<number>,
): Uint8Array {
  const wrong = Array.from(values).find(
    (value) => !Number.isInteger(value) || value < 0 || value >= below,
  )
  if (wrong === undefined) return Uint8Array.from(values)
  throw new RangeError(
    `${call}: ${what} must be whole numbers from 0 to ${below - 1}, got ${wrong}`,
  )
}
