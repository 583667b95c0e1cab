import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { DrawnPicture } from '../../../../src/pictures/types.ts'
import { linePath, plane } from '../../../../src/lab/pictures/plane.ts'
import { Scatter } from '../../../../src/lab/pictures/kinds/Scatter.tsx'
import { distance, scatterWords } from '../../../../src/lab/pictures/scatter.ts'
import { Surface } from '../../../../src/lab/pictures/kinds/Surface.tsx'
import { lossScale, surfaceUrl, surfaceWords } from '../../../../src/lab/pictures/surface.ts'
import { Weights } from '../../../../src/lab/pictures/kinds/Weights.tsx'
import { weightsUrl, weightsWords } from '../../../../src/lab/pictures/weights.ts'

const SCATTER: DrawnPicture<'scatter'> = {
  xName: 'hours',
  yName: 'score',
  x: [2, 0, 1],
  y: [4, 0, 1],
  classes: [],
  classNames: [],
  predicted: [],
}
const SURFACE: DrawnPicture<'surface'> = {
  columns: 2,
  rows: 2,
  xName: 'weight',
  yName: 'bias',
  xRange: [0, 4],
  yRange: [0, 2],
  values: [100, 1, 10, 1000],
  paths: [{ name: 'descent', x: [1, 3], y: [1.5, 0.5] }],
}

function pixelsOf(url: string): number[] {
  const bytes = Buffer.from(url.split(',')[1] ?? '', 'base64')
  return [...bytes.subarray(bytes.readUInt32LE(10))]
}

describe('a plane', () => {
  it('places its corners, y up, and keeps what is far away finite', () => {
    const { at } = plane([0, 10], [0, 1])
    expect(at(0, 0)).toEqual([0, 200])
    expect(at(10, 1)).toEqual([200, 0])
    expect(at(1e38, -1e38).every((value) => Math.abs(value) < 10_000)).toBe(true)
    expect(at(NaN, 0)[0]).toBeNaN()
  })

  it('breaks a line where a place is none', () => {
    expect(
      linePath([
        [0, 0],
        [1, 1],
        [NaN, 0],
        [2, 2],
        [3, 3],
      ]),
    ).toBe('M0 0L1 1M2 2L3 3')
  })
})

describe('a scatter', () => {
  it('says its extent', () => {
    expect(scatterWords(SCATTER)).toBe('3 points, hours from 0 to 2, score from 0 to 4.')
  })

  it('counts its classes', () => {
    expect(scatterWords({ ...SCATTER, classes: [1, 0, 1] })).toContain('Class 0: 1. Class 1: 2.')
    const named = { ...SCATTER, classes: [1, 0, 1], classNames: ['low'] }
    expect(scatterWords(named)).toContain('Class low: 1. Class 1: 2.')
  })

  it('says where the line of the predictions runs, in the order of x, and how far off it is', () => {
    const scatter = { ...SCATTER, predicted: [4, 3, 1] }
    expect(distance(scatter)).toBeCloseTo(Math.sqrt(3))
    expect(scatterWords(scatter)).toContain(
      'The line of the predictions runs from 3 at hours 0 to 4 at hours 2; ' +
        'its root mean square distance from the points is 1.73.',
    )
    const html = render(<Scatter program="high-level" name="fit" picture={scatter} />)
    expect(html).toMatch(/class="line layers" d="M[\d.]+ [\d.]+L[\d.]+ [\d.]+L/)
    expect(html).toContain('fit, RMS error 1.73')
  })

  it('owns up to points that it cannot draw', () => {
    const scatter = { ...SCATTER, y: [4, NaN, 1] }
    expect(scatterWords(scatter)).toContain('1 of them are not finite')
    const html = render(<Scatter program="keras" name="fit" picture={scatter} recorded />)
    expect(html).not.toContain('NaN')
    expect(html.match(/M\d[\d.]* [\d.]+h0/g)).toHaveLength(2)
  })

  it('gives each class a mark of its own, and a line of the key', () => {
    const all = Array.from({ length: 10 }, (_, i) => i)
    const scatter = { ...SCATTER, x: all, y: all, classes: all }
    const html = render(<Scatter program="keras" name="digits" picture={scatter} />)
    const paths = [...html.matchAll(/class="mark of-\d" d="M0 0([^"]+)"/g)].map(([, d]) => d)
    expect(new Set(paths).size).toBe(10)
    expect(html.match(/<li>/g)).toHaveLength(10)
  })
})

describe('a surface', () => {
  it('is logarithmic where losses are positive and far apart', () => {
    expect(lossScale({ values: [1, 10, 100] }).fraction(10)).toBeCloseTo(0.5)
    expect(lossScale({ values: [1, 1.5, 2] })).toMatchObject({ log: false, low: 1, high: 2 })
    expect(lossScale({ values: [-1, 0, 100] }).log).toBe(false)
    expect(lossScale({ values: [1, 100, Infinity, NaN] })).toMatchObject({ low: 1, high: 100 })
    expect(lossScale({ values: [1, 100, Infinity] }).fraction(Infinity)).toBe(1)
  })

  it('is darker where the loss is higher; what is no number has a color of its own', () => {
    const pixels = pixelsOf(surfaceUrl({ ...SURFACE, values: [1, 1, 1000, NaN] }))
    // Rows of 6 pixels are padded to 8, the lowest first.
    expect(pixels[0]).toBe(0)
    expect(pixels[5 * 8]).toBe(11)
    expect(pixels[5 * 8 + 5]).toBe(12)
  })

  it('says where it is lowest, how high it goes, and where each path runs', () => {
    expect(surfaceWords(SURFACE)).toBe(
      'Loss over weight from 0 to 4 and bias from 0 to 2, in logarithmic bands. ' +
        'Lowest, 1, near weight 3 and bias 0.5; highest 1000. ' +
        'Drawn on it: descent, 2 points from weight 1, bias 1.5 to weight 3, bias 0.5.',
    )
  })

  it('says where a path leaves it, and draws it as far as it can', () => {
    const paths = [{ name: 'a', x: [1, 9e30, NaN], y: [1, 1, 1] }]
    expect(surfaceWords({ ...SURFACE, paths })).toContain(
      'to weight not a number, bias 1, outside the picture from point 2 on.',
    )
    const html = render(
      <Surface program="tensorflow" name="loss" picture={{ ...SURFACE, paths }} />,
    )
    expect(html).toContain('d="M50 100L4000 100"')
    expect(html).toContain('class="steps" d="M50 100h0M4000 100h0"')
    expect(html).not.toContain('class="end"')
    expect(html).not.toContain('NaN')
  })

  it('draws a path wider by each that coincides with it and lies over it', () => {
    const [descent] = SURFACE.paths
    if (!descent) throw new Error('the surface has no path')
    const paths = [descent, { ...descent, name: 'again' }, { ...descent, name: 'c', x: [1, 0] }]
    const html = render(<Surface program="keras" name="loss" picture={{ ...SURFACE, paths }} />)
    expect([...html.matchAll(/over-\d/g)].join(' ')).toBe('over-1 over-0 over-0')
  })

  it('says so where no loss is finite', () => {
    expect(surfaceWords({ ...SURFACE, values: [NaN, NaN, Infinity, NaN] })).toContain(
      'No loss on it is finite.',
    )
  })

  it('names each path beside its dash, with its end', () => {
    const html = render(<Surface program="keras" name="loss" picture={SURFACE} recorded />)
    expect(html).toContain('aria-label="Keras, recorded: loss. Loss over weight')
    expect(html).toContain('loss, 1 to 1000, log')
    expect(html).toMatch(/<li><svg.*<\/svg>descent, ends at 3, 0.5<\/li>/)
  })
})

describe('weights', () => {
  const weights = { rows: 2, columns: 2, values: [-1, 0, 0.5, 1] }

  it('stand the first row on top, on one scale around 0', () => {
    expect(pixelsOf(weightsUrl(weights))).toEqual([48, 64, 0, 0, 0, 32, 0, 0])
    expect(pixelsOf(weightsUrl({ rows: 1, columns: 2, values: [0, NaN] }))).toEqual([32, 65, 0, 0])
  })

  it('say their range, their mean and their signs', () => {
    expect(weightsWords(weights)).toBe(
      '2 rows of 2 weights from -1 to 1, mean 0.125; 1 of 4 are below 0.',
    )
    expect(weightsWords({ ...weights, values: [NaN, 1, 1, Infinity] })).toContain(
      'from 1 to 1, mean 1; 0 of 4 are below 0. 2 are not finite.',
    )
    const html = render(<Weights program="low-level" name="kernel" picture={weights} />)
    expect(html).toContain('alt="Ops: kernel. 2 rows of 2 weights')
    expect(html).toContain('<span>-1</span>')
  })
})
