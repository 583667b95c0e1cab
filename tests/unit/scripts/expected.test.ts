import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { rounded, writeExpected } from '../../../scripts/labs/expected.ts'
import type { RecordedRun } from '../../../src/content/lab.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'expected-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const run: RecordedRun = {
  program: 'keras',
  engine: 'jax',
  versions: { keras: '3' },
  series: { loss: { x: [0, 1], y: [0.12345678987, -1e-12] } },
  pictures: {
    boundary: {
      kind: 'field',
      columns: 2,
      rows: 1,
      xRange: [-0.1, 1.1],
      yRange: [0, 1],
      values: [1.23456, -0.0004],
      points: { x: [0.55555], y: [1], label: [1] },
    },
  },
}

it('keeps nine digits of a series and three decimals of a picture', () => {
  const { series, pictures } = rounded(run)
  expect(series.loss?.y).toEqual([0.12345679, -1e-12])
  expect(pictures.boundary).toMatchObject({ values: [1.235, -0], points: { x: [0.556] } })
})

it('keeps five digits of bars, however small', () => {
  const bars = { kind: 'bars' as const, labels: ['a', 'b'], values: [1.23456789e-7, 123456.789] }
  const { pictures } = rounded({ ...run, pictures: { bars } })
  expect(pictures.bars).toEqual({ ...bars, values: [1.2346e-7, 123460] })
})

it('writes each list on one line', () => {
  writeExpected(folder, '2026-01-02', [run])
  const text = readFileSync(join(folder, 'expected.json'), 'utf8')
  expect(text).toContain('"y": [0.12345679, -1e-12]\n')
  expect(JSON.parse(text)).toMatchObject({ recorded: '2026-01-02', runs: [{ engine: 'jax' }] })
})

it('keeps images and matrices, with three decimals', () => {
  const images = { kind: 'images' as const, count: 1, height: 1, width: 2, captions: ['7'] }
  const matrix = { kind: 'matrix' as const, rows: 'r', columns: 'c', rowLabels: ['a'] }
  const pictures = {
    some: { ...images, values: [0.06255, 1] },
    table: { ...matrix, columnLabels: ['b'], values: [3] },
  }
  writeExpected(folder, '2026-01-02', [{ ...run, pictures }])
  const text = readFileSync(join(folder, 'expected.json'), 'utf8')
  expect(JSON.parse(text).runs[0].pictures).toEqual({
    ...pictures,
    some: { ...images, values: [0.063, 1] },
  })
})

it.each([
  [
    { captions: [] as string[], values: [1] },
    /as many values are needed as count x height x width, 2; got 1/,
  ],
  [
    { captions: ['a', 'b'], values: [1, 2] },
    /captions: as many values are needed as count, 1, or none; got 2/,
  ],
])('refuses images that do not fit together: %j', (wrong, message) => {
  const picture = { kind: 'images' as const, count: 1, height: 1, width: 2, ...wrong }
  const write = () => writeExpected(folder, '2026-01-02', [{ ...run, pictures: { picture } }])
  expect(write).toThrow(message)
})

it('refuses a matrix with too few values', () => {
  const matrix = { kind: 'matrix' as const, rows: 'r', columns: 'c', rowLabels: ['a'] }
  const picture = { ...matrix, columnLabels: ['b', 'c'], values: [1] }
  const write = () => writeExpected(folder, '2026-01-02', [{ ...run, pictures: { picture } }])
  expect(write).toThrow(
    /cannot record keras on jax, pictures.picture.values: as many values are needed as rowLabels x columnLabels, 2; got 1/,
  )
})

it('refuses a value that is not finite, and says whose', () => {
  const broken = { ...run, series: { loss: { x: [0], y: [NaN] } } }
  expect(() => writeExpected(folder, '2026-01-02', [broken])).toThrow(
    /cannot record keras on jax, series.loss.y.0/,
  )
})
