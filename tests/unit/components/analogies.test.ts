import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pictureFile, recordedDrawings } from '../../../scripts/analogies/draw.ts'
import { drawnPoints, largestGap } from '../../../scripts/analogies/drawn-points.ts'

interface Moons {
  tensors: { x: { values: number[] }; y: { values: number[] } }
}

const { x, y } = (JSON.parse(readFileSync('content/data/moons.json', 'utf8')) as Moons).tensors
const data = y.values
  .map((name, i) => ({ x: x.values[2 * i] ?? NaN, y: x.values[2 * i + 1] ?? NaN, name }))
  .sort((a, b) => a.x - b.x)

const recorded = recordedDrawings().map((drawing) => ({
  name: drawing.name,
  points: drawnPoints(readFileSync(pictureFile(drawing), 'utf8')),
}))
const [first, ...others] = recorded

/** Scales values so that the least is 0 and the largest 1. */
function scaled(values: number[]): number[] {
  const least = Math.min(...values)
  return values.map((value) => (value - least) / (Math.max(...values) - least))
}

test.each(recorded)(
  'the recorded picture of $name shows the data, each class in its color',
  ({ points }) => {
    expect(points.map(({ color }) => color)).toEqual(
      data.map((point) => (point.name === 0 ? '#1f77b4' : '#ff7f0e')),
    )
    const across = scaled(data.map((point) => point.x))
    const up = scaled(data.map((point) => -point.y))
    scaled(points.map((point) => point.x)).forEach((at, i) =>
      expect(at).toBeCloseTo(across[i] ?? NaN, 5),
    )
    scaled(points.map((point) => point.y)).forEach((at, i) =>
      expect(at).toBeCloseTo(up[i] ?? NaN, 5),
    )
  },
)

test('all libraries put the points in the same places', () => {
  expect(others).not.toEqual([])
  for (const { name, points } of others) {
    expect(largestGap(first?.points ?? [], points), name).toBeLessThan(0.01)
  }
})

test('a moved, missing or recolored point is seen', () => {
  const points = first?.points ?? []
  const change = (with_: object) =>
    points.map((point, i) => (i === 9 ? { ...point, ...with_ } : point))
  expect(largestGap(points, change({ x: 0 }))).toBeGreaterThan(1)
  expect(largestGap(points, change({ color: '#000000' }))).toBe(Infinity)
  expect(largestGap(points, points.slice(1))).toBe(Infinity)
})
