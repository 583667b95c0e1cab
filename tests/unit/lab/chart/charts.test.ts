import { describe, expect, test } from 'vitest'
import { frontChart } from '../../../../src/lab/chart/charts.ts'
import type { NamedCurve } from '../../../../src/lab/chart/curves.ts'

const curve = (engine: string): NamedCurve => ({
  program: 'high-level',
  engine,
  label: engine,
  x: [0],
  y: [1],
})
const chart = (series: string, ...engines: string[]) => ({
  series,
  curves: engines.map(curve),
  gap: null,
  complete: true,
  kept: [],
})
const front = (charts: ReturnType<typeof chart>[], chosen: string | null = null) =>
  frontChart(charts, ['loss', 'accuracy'], chosen)?.series

describe('the chart in front', () => {
  test('is the first where a compared curve is drawn, or nothing', () => {
    expect(front([])).toBeUndefined()
    expect(front([chart('loss', 'cpu'), chart('accuracy')])).toBe('loss')
    expect(front([chart('loss', 'cpu'), chart('accuracy', 'live'), chart('own', 'live')])).toBe(
      'loss',
    )
  })

  test('is the program’s own where it draws no compared curve', () => {
    const charts = [chart('loss', 'cpu'), chart('own', 'live'), chart('other', 'live')]
    expect(front(charts)).toBe('own')
    expect(front(charts, 'loss')).toBe('loss')
    expect(front(charts, 'gone')).toBe('own')
  })
})
