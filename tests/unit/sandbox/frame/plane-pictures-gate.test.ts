import { describe, expect, test } from 'vitest'
import { copyMessage } from '../../../../src/sandbox/frame/copy-message.ts'
import { PICTURE_LIMITS } from '../../../../src/pictures/limits.ts'

const SCATTER = {
  kind: 'scatter',
  xName: 'x',
  yName: 'y',
  x: Float32Array.of(1, NaN),
  y: Float32Array.of(2, Infinity),
  classes: Uint8Array.of(0, 9),
  classNames: ['low', 'high'],
  predicted: Float32Array.of(1, 2),
}
const BARE = { ...SCATTER, classes: new Uint8Array(0), predicted: new Float32Array(0) }
const SURFACE = {
  kind: 'surface',
  columns: 2,
  rows: 1,
  xName: 'weight',
  yName: 'bias',
  xRange: [0, 1],
  yRange: [-1, 1],
  values: Float32Array.of(1, NaN),
  paths: [{ name: 'path', x: Float32Array.of(1), y: Float32Array.of(-1e30) }],
}
const WEIGHTS = { kind: 'weights', rows: 1, columns: 2, values: Float32Array.of(-1, NaN) }
const path = (x: unknown, y: unknown, name: unknown = 'p') => ({ name, x, y })
const floats = (length: number) => new Float32Array(length)
const copy = (picture: unknown) => copyMessage({ type: 'picture', name: 'p', picture })

describe('a copy', () => {
  test.each([SCATTER, BARE, SURFACE, { ...SURFACE, paths: [] }, WEIGHTS])(
    'of $kind says the same, in arrays of its own',
    (picture) => {
      const copied = copy(picture)
      expect(copied).toEqual({ type: 'picture', name: 'p', picture })
      for (const [key, value] of Object.entries(picture)) {
        if (ArrayBuffer.isView(value)) {
          const own = (copied as unknown as { picture: Record<string, unknown> }).picture[key]
          expect(own).not.toBe(value)
        }
      }
    },
  )

  test.each([
    { ...SCATTER, x: [1, 2] },
    { ...SCATTER, x: floats(0), y: floats(0), classes: new Uint8Array(0), predicted: floats(0) },
    { ...SCATTER, y: floats(3) },
    { ...SCATTER, y: new Float64Array(2) },
    { ...SCATTER, classes: Uint8Array.of(0, 10) },
    { ...SCATTER, classes: Uint8Array.of(0) },
    { ...SCATTER, classes: [0, 1] },
    { ...SCATTER, predicted: floats(1) },
    { ...SCATTER, classNames: ['low', 1] },
    { ...SCATTER, classNames: Array(11).fill('many') },
    { ...SCATTER, predicted: null },
    { ...SCATTER, xName: ['x'] },
    { ...BARE, x: floats(PICTURE_LIMITS.points + 1), y: floats(PICTURE_LIMITS.points + 1) },
    { ...SURFACE, columns: 3 },
    { ...SURFACE, columns: -2, rows: -1 },
    { ...SURFACE, columns: 1e9, rows: 1e9 },
    { ...SURFACE, values: [1, 2] },
    { ...SURFACE, xRange: [1, 1] },
    { ...SURFACE, yRange: [NaN, 1] },
    { ...SURFACE, yRange: [0, 1, 2] },
    { ...SURFACE, yName: 7 },
    { ...SURFACE, paths: null },
    { ...SURFACE, paths: { length: 1, 0: SURFACE.paths[0] } },
    { ...SURFACE, paths: [null] },
    { ...SURFACE, paths: Array(1) },
    { ...SURFACE, paths: Array(PICTURE_LIMITS.paths + 1).fill(SURFACE.paths[0]) },
    { ...SURFACE, paths: [path(floats(1), floats(2))] },
    { ...SURFACE, paths: [path(floats(0), floats(0))] },
    { ...SURFACE, paths: [path([1], [1])] },
    { ...SURFACE, paths: [path(floats(1), floats(1), {})] },
    {
      ...SURFACE,
      paths: [path(floats(PICTURE_LIMITS.steps + 1), floats(PICTURE_LIMITS.steps + 1))],
    },
    { ...WEIGHTS, rows: 2 },
    { ...WEIGHTS, rows: 0, columns: 0, values: floats(0) },
    { ...WEIGHTS, rows: 0.5, columns: 4 },
    { ...WEIGHTS, values: new Uint8Array(2) },
    { ...WEIGHTS, rows: 257, columns: 1, values: floats(257) },
  ])('of a wrong picture is refused: %j', (picture) => {
    expect(copy(picture)).toBeUndefined()
  })

  test('leaves out what the protocol does not name, and cuts texts', () => {
    const long = 'x'.repeat(1000)
    const cut = 'x'.repeat(PICTURE_LIMITS.name)
    const surface = {
      ...SURFACE,
      xName: long,
      html: '<b>',
      paths: [path(floats(1), floats(1), long)],
    }
    expect(copy(surface)).toEqual({
      type: 'picture',
      name: 'p',
      picture: { ...SURFACE, xName: cut, paths: [path(floats(1), floats(1), cut)] },
    })
  })
})
