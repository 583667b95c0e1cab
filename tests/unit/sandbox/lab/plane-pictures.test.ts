import * as tf from '@tensorflow/tfjs'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { copyPicture } from '../../../../src/sandbox/frame/copy-picture.ts'
import { createLab } from '../../../../src/sandbox/lab/create.ts'

const picture = vi.fn()

function make(pictureInterval = 0) {
  const sink = { points() {}, picture, progress() {} }
  return createLab({ tf, sink, readData: async () => '', pictureInterval })
}

beforeAll(() => tf.setBackend('cpu'))
beforeEach(() => vi.clearAllMocks())

describe('show.scatter', () => {
  const x = tf.tensor2d([[1], [2]])
  const y = tf.tensor1d([3, 4])

  it('sends points, classes, predictions and the names of the axes', async () => {
    const classes = tf.tensor1d([0, 9], 'int32')
    const names = { xName: 'true', yName: 'predicted', classNames: ['low', 'high'] }
    await make().lab.show.scatter('s', x, y, { classes, predicted: tf.tensor([5, 6]), ...names })
    expect(picture).toHaveBeenCalledExactlyOnceWith('s', {
      kind: 'scatter',
      ...names,
      x: Float32Array.of(1, 2),
      y: Float32Array.of(3, 4),
      classes: Uint8Array.of(0, 9),
      predicted: Float32Array.of(5, 6),
    })
    const sent = picture.mock.lastCall?.[1]
    expect(copyPicture(sent)).toEqual(sent)
  })

  it('needs neither classes nor predictions', async () => {
    await make().lab.show.scatter('s', x, y)
    expect(picture.mock.lastCall?.[1]).toMatchObject({ xName: 'x', yName: 'y' })
    expect(picture.mock.lastCall?.[1].classes).toHaveLength(0)
    expect(picture.mock.lastCall?.[1].classNames).toEqual([])
  })

  it('holds its tensors, and leaves none behind', async () => {
    const before = tf.memory().numTensors
    const { lab, flush } = make(60_000)
    for (const value of [1, 2, 3]) {
      const predicted = tf.fill([2], value)
      await lab.show.scatter('s', x, y, { predicted })
      predicted.dispose()
    }
    await flush()
    expect(picture.mock.calls.map(([, sent]) => [...sent.predicted])).toEqual([
      [1, 1],
      [3, 3],
    ])
    expect(tf.memory().numTensors).toBe(before)
  })

  it.each([
    ['no tensor', [1, 2], y, {}, /x must be a tensor with a value for each point, got a list of 2/],
    ['no points', tf.zeros([0]), y, {}, /got a tensor of shape \[0\]/],
    ['too many points', tf.zeros([2001]), y, {}, /at most 2000 points .* got 2001; slice/],
    ['too few y', x, tf.zeros([1]), {}, /y must be .* each of the 2 points of x, got .*\[1\]/],
    ['no y', x, undefined, {}, /y must be .* got undefined/],
    ['too many classes', x, y, { classes: tf.zeros([3]) }, /classes must be a tensor/],
    ['a class too high', x, y, { classes: tf.tensor([0, 10]) }, /from 0 to 9, got 10/],
    ['half a class', x, y, { classes: tf.tensor([0, 0.5]) }, /whole numbers .* got 0.5/],
    [
      'a name of a class that is no text',
      x,
      y,
      { classNames: ['a', 1] },
      /classNames must be a list of texts/,
    ],
    [
      'too many names',
      x,
      y,
      { classNames: Array(11).fill('a') },
      /at most 10 names of classes .* got 11/,
    ],
    ['a prediction of another size', x, y, { predicted: tf.zeros([3]) }, /predicted must be/],
    ['a name that is no text', x, y, { xName: 7 }, /xName and yName must be texts .* got 7/],
  ])('refuses %s', async (_, atX, atY, options, message) => {
    const { show } = make().lab
    await expect(show.scatter('s', atX as never, atY as never, options as never)).rejects.toThrow(
      message,
    )
    expect(picture).not.toHaveBeenCalled()
  })
})

describe('show.surface', () => {
  const ranges = { weight: [-1, 1], bias: [0, 64] }
  const sum = (points: tf.Tensor2D) => tf.sum(points, 1)

  it('samples the centers of 32 x 32 cells over the ranges, and copies the paths', async () => {
    const path: ArrayLike<number>[] = [[0, 1]]
    await make().lab.show.surface('s', sum, ranges, { path })
    path.push(Float32Array.of(5, 6))
    const sent = picture.mock.lastCall?.[1]
    expect(sent).toMatchObject({
      kind: 'surface',
      columns: 32,
      rows: 32,
      xName: 'weight',
      yName: 'bias',
      xRange: [-1, 1],
      yRange: [0, 64],
      paths: [{ name: 'path', x: Float32Array.of(0), y: Float32Array.of(1) }],
    })
    expect(sent.values[0]).toBeCloseTo(-1 + 1 / 32 + 1, 5)
    expect(sent.values[1] - sent.values[0]).toBeCloseTo(1 / 16, 5)
    expect(sent.values[32] - sent.values[0]).toBeCloseTo(2, 5)
    expect(copyPicture(sent)).toEqual(sent)
  })

  it('needs no path, takes typed pairs and places that are no numbers', async () => {
    await make().lab.show.surface('s', sum, ranges)
    expect(picture.mock.lastCall?.[1].paths).toEqual([])
    await make().lab.show.surface('s', sum, ranges, { a: [Float32Array.of(NaN, Infinity)] })
    expect(picture.mock.lastCall?.[1].paths).toEqual([
      { name: 'a', x: Float32Array.of(NaN), y: Float32Array.of(Infinity) },
    ])
  })

  it('samples the newest call at the end, with the path of that call', async () => {
    const before = tf.memory().numTensors
    const { lab, flush } = make(60_000)
    const path: number[][] = []
    for (const value of [1, 2, 3]) {
      path.push([value, value])
      await lab.show.surface('s', sum, ranges, { path })
    }
    path.push([4, 4])
    await flush()
    expect(picture.mock.calls.map(([, { paths }]) => [...paths[0].x])).toEqual([[1], [1, 2, 3]])
    expect(tf.memory().numTensors).toBe(before)
  })

  const long = Array(2001).fill([0, 0])
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`p${i}`, [[0, 0]]]))
  it.each([
    ['no function', 7, ranges, {}, /loss must be a function of points \[n, 2\]/],
    ['one parameter', sum, { weight: [0, 1] }, {}, /must name two parameters, .* got 1/],
    ['no ranges', sum, undefined, {}, /must name two parameters, .* got 0/],
    ['a range that falls', sum, { a: [1, 0], b: [0, 1] }, {}, /range of a must be two numbers/],
    ['half a range', sum, { a: [0, 1], b: [0] }, {}, /range of b must be two numbers/],
    ['an infinite range', sum, { a: [0, 1], b: [0, Infinity] }, {}, /range of b must be/],
    [
      'an empty path',
      sum,
      ranges,
      { p: [] },
      /path "p" must be a list of pairs, .* got a list of 0/,
    ],
    ['a tensor as path', sum, ranges, { p: tf.zeros([3, 2]) }, /got a tensor of shape \[3, 2\]/],
    ['a pair of three', sum, ranges, { p: [[1, 2, 3]] }, /a list with a list of 3 in it/],
    ['a hole in a path', sum, ranges, { p: [[1, 2], undefined] }, /a list with undefined in it/],
    [
      'a path too long',
      sum,
      ranges,
      { p: long },
      /path "p": at most 2000 points can be shown, got 2001; leave/,
    ],
    ['too many paths', sum, ranges, many, /at most 8 paths can be shown, got 9/],
    ['too few losses', () => tf.zeros([3]), ranges, {}, /it returned a tensor of shape \[3\]/],
    ['a promise', async () => tf.zeros([1024]), ranges, {}, /loss must return a tensor/],
  ])('refuses %s', async (_, loss, axes, paths, message) => {
    const { show } = make().lab
    await expect(show.surface('s', loss as never, axes as never, paths as never)).rejects.toThrow(
      message,
    )
    expect(picture).not.toHaveBeenCalled()
  })
})

describe('show.weights', () => {
  it('sends a matrix row by row', async () => {
    await make().lab.show.weights('w', tf.tensor2d([1, 2, 3, 4, 5, 6], [2, 3], 'int32'))
    const sent = picture.mock.lastCall?.[1]
    const values = Float32Array.of(1, 2, 3, 4, 5, 6)
    expect(sent).toEqual({ kind: 'weights', rows: 2, columns: 3, values })
    expect(copyPicture(sent)).toEqual(sent)
  })

  it.each([
    ['another shape', tf.zeros([4]), /shape \[rows, columns\], got .*\[4\]; reshape it/],
    ['no tensor', [[1]], /got a list of 1/],
    [
      'too many columns',
      tf.zeros([1, 257]),
      /at most 256 columns can be shown, got 257; slice the tensor/,
    ],
  ])('refuses %s', async (_, values, message) => {
    await expect(make().lab.show.weights('w', values as never)).rejects.toThrow(message)
  })
})
