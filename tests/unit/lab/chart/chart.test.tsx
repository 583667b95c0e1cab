import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { compareSeries } from '../../../../src/agreement/compare-series.ts'
import { chartScale } from '../../../../src/lab/chart/chart-scale.ts'
import { describeChart } from '../../../../src/lab/chart/chart-words.ts'
import { Chart } from '../../../../src/lab/chart/Chart.tsx'
import { curveRows, curvesToCsv } from '../../../../src/lab/chart/curve-table.ts'
import type { NamedCurve } from '../../../../src/lab/chart/curves.ts'
import { CurveTable } from '../../../../src/lab/chart/CurveTable.tsx'
import { GapRuler } from '../../../../src/lab/chart/GapRuler.tsx'
import { thin } from '../../../../src/lab/chart/thin.ts'

const KERAS: NamedCurve = {
  program: 'keras',
  engine: 'tensorflow',
  label: 'Keras on TensorFlow',
  x: [0, 1, 2],
  y: [0.693147182, 0.25, 0.125],
}
const JAX: NamedCurve = { ...KERAS, engine: 'jax', label: 'Keras on JAX', y: [0.7, 0.3, 0.2] }
const LAYERS: NamedCurve = {
  program: 'high-level',
  engine: 'live',
  label: 'Layers',
  x: [0, 1],
  y: [0.7, 0.25],
}

describe('the scale of a chart', () => {
  test('has room for live curves beyond the recorded range', () => {
    const long = { x: [0, 10], y: [5, 1] }
    const end = chartScale([KERAS, long]).end(long)
    expect(end?.x).toBe(1)
    expect(end?.y).toBeGreaterThan(0)
  })

  test('leaves out points whose x is not finite, and keeps its extent', () => {
    for (const x of [NaN, Infinity, -Infinity]) {
      const curve = { x: [0, 1, x, 2], y: [4, 3, 2, 1] }
      const { path, end, xTicks } = chartScale([curve])
      expect(path(curve)).toBe('M0,0L500,250M1000,750Z')
      expect(end({ x: [0, x], y: [4, 1] })).toEqual({ x: 0, y: 1 })
      expect(xTicks.at(-1)?.at).toBe(1)
    }
  })

  test('is logarithmic from three decades on, and only where all is positive', () => {
    expect(chartScale([{ x: [0, 1], y: [1, 1e-4] }]).log).toBe(true)
    expect(chartScale([{ x: [0, 1], y: [1, 0.01] }]).log).toBe(false)
    expect(chartScale([{ x: [0, 1], y: [1e6, 0] }]).log).toBe(false)
  })

  test('breaks a curve where it is no number', () => {
    const { path } = chartScale([KERAS])
    const broken = path({ x: [0, 1, 2, 3, 4], y: [0.5, 0.4, NaN, 0.2, 0.1] })
    expect(broken.match(/M/g)).toHaveLength(2)
    expect(broken).not.toContain('NaN')
  })

  test('marks whole numbers where x counts, and parts of them where it does not', () => {
    const marks = (x: number[]) => chartScale([{ x, y: x }]).xTicks.map(({ text }) => text)
    expect(marks([0, 1, 2])).toEqual(['0', '1', '2'])
    expect(marks([0.05, 0.5, 0.95])).toEqual(['0.2', '0.4', '0.6', '0.8'])
  })

  test('draws straight lines, and a point between two that are none as a dot', () => {
    const { path } = chartScale([{ x: [0, 4], y: [0, 1] }])
    expect(path({ x: [0, 4], y: [0, 1] })).toBe('M0,1000L1000,0')
    expect(path({ x: [0, 2, 4], y: [NaN, 0.5, NaN] })).toBe('M500,500Z')
  })

  test('stands a single point, no point and a constant', () => {
    for (const y of [[], [0], [3], [NaN], [Infinity], [2, 2, 2], [-1, -1]]) {
      const curve = { x: y.map((_, i) => i), y }
      const scale = chartScale([curve])
      const text = JSON.stringify([scale.path(curve), scale.end(curve), scale.xTicks, scale.yTicks])
      expect(text).not.toMatch(/NaN|Infinity/)
    }
  })
})

test('thinning keeps the peaks and what is no number', () => {
  const y = Array.from({ length: 10_000 }, () => 0)
  y[5_432] = 9
  y[7_777] = NaN
  const kept = thin([...y.keys()], y, 100)
  expect(kept.length).toBeLessThan(500)
  expect(kept).toContainEqual([5_432, 9])
  expect(kept.some(([, value]) => Number.isNaN(value))).toBe(true)
})

describe('a chart', () => {
  const html = render(
    <Chart
      label="loss"
      xLabel="epoch"
      about="A net learns."
      curves={[LAYERS, KERAS, JAX]}
      apart="The curves lie 0.01 apart."
      running
    />,
  )

  test('draws one band and one line, and not the other engines', () => {
    expect(html.match(/class="band layers" d="M[^"]*L/g)).toHaveLength(1)
    expect(html.match(/class="line layers" d="M[^"]*L/g)).toHaveLength(1)
    expect(html).not.toContain('JAX')
  })

  test('says what it shows', () => {
    expect(html).toContain('role="img"')
    expect(html).toContain(
      'A net learns. loss over epoch. Keras, recorded: from 0.693 at epoch 0 to 0.125 at epoch 2',
    )
    expect(html).toContain('at epoch 1. The curves lie 0.01 apart.')
  })

  test('says where a curve stops being a number', () => {
    const broken = { ...LAYERS, x: [0, 1, 2], y: [1, NaN, NaN] }
    expect(describeChart('loss', 'epoch', [broken], '')).toContain(
      'from 1 at epoch 0 to not a number at epoch 2, not finite from epoch 1 on',
    )
  })
})

describe('the table of the curves', () => {
  const short = { ...JAX, x: [0, 2], y: [0.7, 0.2] }

  test('leaves a cell empty where a curve has no point', () => {
    const html = render(<CurveTable label="Loss" xLabel="epoch" curves={[KERAS, short]} />)
    expect(html).toContain('<tr><th scope="row">1</th><td>0.25</td><td></td></tr>')
  })

  test('shows 1,000 rows of a long curve, and the CSV file has all of them', () => {
    const x = Array.from({ length: 2_500 }, (_, i) => i)
    const long = { ...KERAS, x, y: x }
    const html = render(<CurveTable label="Loss" xLabel="step" curves={[long]} />)
    expect(html.match(/<tr>/g)).toHaveLength(1 + 1_000)
    expect(html).toContain('the first 1000 of 2500 rows; the CSV file has all of them')
    expect(
      curvesToCsv(curveRows([long]), 'step')
        .trim()
        .split('\n'),
    ).toHaveLength(1 + 2_500)
  })

  test('has a row for each of several points at one x, and those at no number last', () => {
    const twice = { ...KERAS, x: [NaN, 1, 1, 0, NaN], y: [5, 10, 11, 1, 6] }
    const once = { ...JAX, x: [1, 2], y: [20, 30] }
    expect(curveRows([twice, once]).rows).toEqual([
      { x: 0, values: [1, undefined] },
      { x: 1, values: [10, 20] },
      { x: 1, values: [11, undefined] },
      { x: 2, values: [undefined, 30] },
      { x: NaN, values: [5, undefined] },
      { x: NaN, values: [6, undefined] },
    ])
  })

  test('becomes a CSV file', () => {
    expect(curvesToCsv(curveRows([KERAS, short]), 'epoch').split('\n')).toEqual([
      '"epoch","Keras on TensorFlow, recorded","Keras on JAX, recorded"',
      '0,0.693147182,0.7',
      '1,0.25,',
      '2,0.125,0.2',
      '',
    ])
  })
})

describe('the gap ruler', () => {
  const cpu = { engine: 'cpu', label: 'CPU', precision: 32 } as const
  const between = (...y: number[]) => {
    const ran = y.map((value) => ({ name: 'a', on: cpu, curve: { x: [0], y: [value] } }))
    return compareSeries('loss', {}, 5e-6, ran, [])
  }
  const accuracy = (hits: number) => {
    const counts = { of: 453, unit: 'digit', mayDiffer: 1 }
    const ran = [440, hits].map((value, i) => ({
      name: `${i}`,
      on: { ...cpu, engine: 'webgl', label: 'WebGL' },
      curve: { x: [0], y: [value / 453] },
    }))
    return compareSeries('accuracy', { counts }, 5e-6, ran, [])
  }

  test('is green within the tolerance and amber beyond', () => {
    const within = render(<GapRuler agreements={[between(1, 1.0000013)]} />)
    expect(within).toContain('class="gap-ruler within"')
    expect(within).toMatch(/data-gap="0.0000012999/)
    expect(within).toContain('The curves lie 1.3e-6 apart, within the tolerance of 5e-6.')
    const beyond = render(<GapRuler agreements={[between(1, 0.5)]} />)
    expect(beyond).toContain('class="gap-ruler beyond"')
    expect(beyond).toContain('class="excess"')
  })

  test('says of a series that counts by how many it differs, and does not measure it', () => {
    const html = render(<GapRuler agreements={[between(1, 1), accuracy(439)]} />)
    expect(html).toContain('class="gap-ruler within"')
    expect(html).toContain('data-gap="0"')
    expect(html).toContain('one digit of 453</span>')
    expect(html).toContain('Accuracy differs by one digit of 453, within one digit on WebGL.')
    const far = render(<GapRuler agreements={[between(1, 1), accuracy(430)]} />)
    expect(far).toContain('class="gap-ruler beyond"')
    expect(far).toContain('differs by 10 digits of 453, beyond one digit on WebGL.')
  })

  test('is neither where a curve is missing', () => {
    const lone = compareSeries(
      'loss',
      {},
      5e-6,
      [
        { name: 'Layers', on: cpu, curve: { x: [0], y: [1] } },
        { name: 'Ops', on: cpu, curve: undefined },
      ],
      [],
    )
    const html = render(<GapRuler agreements={[lone]} />)
    expect(html).toContain('class="gap-ruler open"')
    expect(html).toContain('Ops drew no curve “loss”.')
    expect(html).not.toContain('class="dot"')
  })

  test('keeps its dot on the scale', () => {
    for (const other of [1, 1 + 1e-9, -5, NaN]) {
      const html = render(<GapRuler agreements={[between(1, other)]} />)
      expect(html).toContain('class="dot"')
      expect(html).not.toMatch(/ (cx|d)="[^"]*(NaN|Infinity)/)
    }
  })
})
