import type { RecordedPicture } from '../../src/content/lab.ts'

/** Decimals that a record keeps of the numbers of a picture, which is looked at and not compared to the last digit. */
export const PICTURE_DECIMALS = 3

/** The lists of numbers in a picture, by their place: `points.x`, `paths.0.y`. A range is no list of values. */
export function numberLists(picture: RecordedPicture): Record<string, number[]> {
  const lists: Record<string, number[]> = {}
  visit(picture, '', lists)
  return lists
}

function visit(value: unknown, place: string, lists: Record<string, number[]>): void {
  if (isNumbers(value)) lists[place] = value
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (!key.endsWith('Range')) visit(item, place ? `${place}.${key}` : key, lists)
    }
  }
}

/** A picture with as many decimals as a record keeps. */
export function roundedPicture(picture: RecordedPicture): RecordedPicture {
  return roundedLists(picture, '') as RecordedPicture
}

function roundedLists(value: unknown, key: string): unknown {
  if (key.endsWith('Range')) return value
  if (isNumbers(value)) return value.map((number) => Number(number.toFixed(PICTURE_DECIMALS)))
  if (Array.isArray(value)) return value.map((item) => roundedLists(item, ''))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, roundedLists(item, key)]),
  )
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number')
}
