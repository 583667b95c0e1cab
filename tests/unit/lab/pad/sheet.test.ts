import { describe, expect, test } from 'vitest'
import { asksOf, samplesOf } from '../../../../src/lab/pad/asks.ts'
import { BRUSH, scanned, type Stroke } from '../../../../src/lab/pad/brush.ts'
import { boxOf, fitted } from '../../../../src/lab/pad/fit.ts'
import { Sheet } from '../../../../src/lab/pad/sheet.ts'

const SIZE = { rows: 8, columns: 8 }

/** A sample with ink in the cells from one row and column to another. */
function block(top: number, left: number, bottom: number, right: number): number[] {
  return Array.from({ length: 64 }, (_, cell) => {
    const [row, column] = [Math.floor(cell / 8), cell % 8]
    return row >= top && row <= bottom && column >= left && column <= right ? 0.5 : 0
  })
}

const ASK = { name: 'a sign', ...SIZE, samples: [...block(0, 2, 7, 5), ...block(1, 1, 7, 6)] }

describe('the sheet', () => {
  test('shows the first sample, which the programs get as it is', () => {
    const sheet = new Sheet(ASK)
    expect(sheet.sample).toBe(0)
    expect(Array.from(sheet.pixels())).toEqual(block(0, 2, 7, 5))
    sheet.show(1)
    expect(Array.from(sheet.pixels())).toEqual(block(1, 1, 7, 6))
  })

  test('makes room for a stroke: the sample goes', () => {
    const sheet = new Sheet(ASK)
    sheet.begin([1, 1])
    sheet.extend([1, 7])
    expect(sheet.sample).toBeUndefined()
    expect(sheet.cells.every((ink) => ink === 0)).toBe(true)
  })

  test('fits strokes into the room of the samples, wherever and however large they were drawn', () => {
    const strokes: Stroke[] = [
      [
        [0, 0],
        [2, 0],
        [2, 2],
      ],
      [
        [0, 1],
        [0, 3],
      ],
    ]
    const drawn = (scale: number, by: number) => {
      const sheet = new Sheet(ASK)
      for (const [first = [0, 0], ...rest] of strokes) {
        sheet.begin([first[0] * scale + by, first[1] * scale + by])
        for (const place of rest) sheet.extend([place[0] * scale + by, place[1] * scale + by])
      }
      return Array.from(sheet.pixels())
    }
    const ink = drawn(1, 1)
    // A dot at the very edge of the brush may be rounded to either side.
    drawn(0.75, 5).forEach((part, cell) =>
      expect(Math.abs(part - (ink[cell] ?? NaN))).toBeLessThanOrEqual(1 / 16),
    )
    const inkedRows = [...Array(8).keys()].filter((row) =>
      ink.slice(row * 8, row * 8 + 8).some((part) => part > 0),
    )
    expect(inkedRows).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })

  test('gives the parts of each pixel that are inked, in sixteenths as the data have them', () => {
    const sheet = new Sheet(ASK)
    sheet.begin([4, 1])
    sheet.extend([4, 7])
    for (const part of sheet.pixels()) expect(part * 16).toBe(Math.round(part * 16))
    expect(Math.max(...sheet.pixels())).toBeGreaterThan(0)
  })

  test('leaves the cells of keys where they are, also beside strokes', () => {
    const sheet = new Sheet(ASK)
    sheet.clear()
    expect(sheet.empty).toBe(true)
    expect(sheet.toggle(7, 7)).toBe(1)
    expect(sheet.pixels()[63]).toBe(1)
    sheet.begin([1, 1])
    const pixels = sheet.pixels()
    expect(pixels[63]).toBe(1)
    expect(pixels[9]).toBeGreaterThan(0)
    expect(sheet.toggle(7, 7)).toBe(0)
  })

  test('changes a copy of the sample: chosen again, it is whole', () => {
    const sheet = new Sheet(ASK)
    sheet.toggle(0, 2)
    expect(sheet.sample).toBeUndefined()
    sheet.show(0)
    expect(Array.from(sheet.pixels())).toEqual(block(0, 2, 7, 5))
  })
})

describe('the brush', () => {
  test('inks what lies within its reach, and nothing outside of the sheet', () => {
    const dots = scanned([[[4, 4]]], SIZE, 4)
    expect(dots).toHaveLength(32 * 32)
    const inked = dots.reduce((sum, dot) => sum + dot, 0)
    expect(inked / 16).toBeCloseTo(Math.PI * BRUSH ** 2, 0)
    expect(
      scanned(
        [
          [
            [-9, -9],
            [-9, 99],
          ],
        ],
        SIZE,
        4,
      ).some((dot) => dot > 0),
    ).toBe(false)
  })
})

describe('the room of the samples', () => {
  test('is as wide as the widest and as high as the highest', () => {
    expect(boxOf(samplesOf(ASK), ASK)).toEqual({ middle: [4, 4], width: 6, height: 8 })
  })

  test('is the whole sheet where they are empty', () => {
    expect(boxOf([new Float32Array(64)], SIZE)).toEqual({ middle: [4, 4], width: 8, height: 8 })
  })

  test('a dot stays one, in the middle', () => {
    expect(fitted([[[7, 1]]], { middle: [4, 4], width: 6, height: 8 })).toEqual([[[4, 4]]])
  })
})

test('programs that ask alike share a pad; another name, size or sample has its own', () => {
  const drawing = (rows: number, ink = 0) => ({
    kind: 'drawing' as const,
    rows,
    columns: 1,
    count: 1,
    samples: Array<number>(rows).fill(ink),
    pixels: Array<number>(rows).fill(0),
    labels: ['a'],
    values: [1],
  })
  const bars = { kind: 'bars' as const, labels: ['a'], values: [1] }
  const asks = asksOf([
    { pictures: { a: drawing(2), bars } },
    { pictures: { a: drawing(2), b: drawing(2) } },
    { pictures: { a: drawing(3) } },
    // Live samples lie as far from recorded ones as the record rounds.
    { pictures: { a: drawing(2, 1e-5) } },
    { pictures: { a: drawing(2, 1) } },
  ])
  expect(asks.map(({ name, rows }) => `${name} ${rows}`)).toEqual(['a 2', 'b 2', 'a 3', 'a 2'])
})
