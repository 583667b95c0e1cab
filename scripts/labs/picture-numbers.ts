import type { RecordedPicture } from '../../src/content/lab.ts'
import * as kinds from '../../src/pictures/index.ts'
import type { Fields, Part, Precision } from '../../src/pictures/kind/parts.ts'

/** Numbers of a picture, by their place, with how exactly a record keeps them. */
type Lists = Record<string, { values: number[]; keeps?: Precision }>

/** The lists of numbers in a picture, by their place: `points.x`, `paths.0.y`. */
export function numberLists(picture: RecordedPicture): Record<string, number[]> {
  const lists = listsOf(picture)
  return Object.fromEntries(Object.entries(lists).map(([place, { values }]) => [place, values]))
}

/**
 * How far rounding can have moved the numbers at a place of a record's picture. Whole numbers it keeps as they
 * are.
 */
export function hiddenByRounding(record: RecordedPicture, place: string): number {
  const { values = [], keeps } = listsOf(record)[place] ?? {}
  if (!keeps) return 0
  if ('decimals' in keeps) return 10 ** -keeps.decimals / 2
  return 5 * 10 ** -keeps.digits * Math.max(0, ...values.map(Math.abs))
}

function listsOf(picture: RecordedPicture): Lists {
  const lists: Lists = {}
  visit(kinds[picture.kind].fields, picture, '', lists)
  return lists
}

function visit(fields: Fields, from: object, before: string, lists: Lists): void {
  for (const [name, part] of Object.entries(fields)) {
    const value = (from as Record<string, unknown>)[name]
    const place = before + name
    if (part.is === 'floats') lists[place] = { values: value as number[], keeps: part.keeps }
    else if (part.is === 'bytes') lists[place] = { values: value as number[] }
    else if (part.is === 'group') visit(part.fields, value as object, `${place}.`, lists)
    else if (part.is === 'list') {
      const items = value as object[]
      items.forEach((item, i) => visit(part.fields, item, `${place}.${i}.`, lists))
    }
  }
}

/** A picture with as many digits as a record keeps. */
export function roundedPicture(picture: RecordedPicture): RecordedPicture {
  const rounded = roundedFields(kinds[picture.kind].fields, picture)
  return { ...picture, ...rounded } as RecordedPicture
}

function roundedFields(fields: Fields, from: object): object {
  return Object.fromEntries(
    Object.entries(from).map(([name, value]) => {
      const part = fields[name]
      return [name, part ? roundedPart(part, value) : value]
    }),
  )
}

function roundedPart(part: Part, value: unknown): unknown {
  if (part.is === 'floats') return (value as number[]).map((number) => rounded(number, part.keeps))
  if (part.is === 'group') return roundedFields(part.fields, value as object)
  if (part.is === 'list') {
    return (value as object[]).map((item) => roundedFields(part.fields, item))
  }
  return value
}

function rounded(value: number, keeps: Precision): number {
  return Number(
    'decimals' in keeps ? value.toFixed(keeps.decimals) : value.toPrecision(keeps.digits),
  )
}
