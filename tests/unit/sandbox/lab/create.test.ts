import * as tf from '@tensorflow/tfjs'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLab, type LabOptions } from '../../../../src/sandbox/lab/create.ts'

const points = vi.fn()
const picture = vi.fn()
const progress = vi.fn()
const TEXT =
  '{"about":"a","source":"s","tensors":{"x":{"shape":[2,2],"values":[0,0,1,2]},"y":{"shape":[2,1],"values":[0,1]}}}'

function make(options: Partial<LabOptions> = {}) {
  const sink = { points, picture, progress }
  const readData = async () => TEXT
  return createLab({ tf, sink, readData, pictureInterval: 0, ...options })
}

const sum = (at: tf.Tensor2D) => tf.sum(at, 1, true)

beforeAll(() => tf.setBackend('cpu'))
beforeEach(() => vi.clearAllMocks())

it('data gives float32 tensors by name', async () => {
  const { x, y } = await make().lab.data('small')
  expect(x).toMatchObject({ shape: [2, 2], dtype: 'float32' })
  expect(await y?.data()).toEqual(Float32Array.of(0, 1))
})

it('data passes on what the host says of an unknown name', async () => {
  const readData = () => Promise.reject(new Error('there is no data set "sun"; known are: moons'))
  await expect(make({ readData }).lab.data('sun')).rejects.toThrow('known are: moons')
})

it('glorot starts at the same weights in every lab and goes on with other ones', async () => {
  const { lab } = make()
  const first = await lab.glorot(2, 3).data()
  expect(await make().lab.glorot(2, 3).data()).toEqual(first)
  expect(await lab.glorot(2, 3).data()).not.toEqual(first)
})

describe('plot', () => {
  it('takes numbers and scalar tensors, and leaves the tensor alive', async () => {
    const loss = tf.scalar(0.5)
    await make().lab.plot('loss', 3, loss)
    expect(points).toHaveBeenCalledExactlyOnceWith('loss', 3, 0.5)
    expect(loss.isDisposed).toBe(false)
  })

  it.each([NaN, Infinity, -Infinity])('passes %s on', async (value) => {
    await make().lab.plot('loss', 0, value)
    await make().lab.plot('loss', 0, tf.scalar(value))
    expect(points.mock.calls).toEqual([
      ['loss', 0, value],
      ['loss', 0, value],
    ])
  })

  it('waits for the pace before the point', async () => {
    const order: string[] = []
    points.mockImplementationOnce(() => order.push('point'))
    const pace = async (x: number) => void order.push(`pace ${x}`)
    await make({ pace }).lab.plot('loss', 7, 1)
    expect(order).toEqual(['pace 7', 'point'])
  })

  it.each([
    ['', 0, 1, /plot: the name must be a text that is not empty, got an empty text/],
    [7, 0, 1, /got 7/],
    ['loss', '0', 1, /plot\("loss", …\): x must be a number .* got the text "0"/],
    ['loss', 0, undefined, /y must be a number or a scalar tensor, got undefined/],
    ['loss', 0, null, /got null/],
    ['loss', 0, tf.tensor1d([1, 2]), /got a tensor of shape \[2\]/],
  ])('refuses plot(%j, %j, …)', async (series, x, y, message) => {
    await expect(make().lab.plot(series as string, x as number, y as number)).rejects.toThrow(
      message,
    )
    expect(points).not.toHaveBeenCalled()
  })
})

it('progress stays between 0 and 1 and refuses what is no number', () => {
  const { lab } = make()
  lab.progress(0.5)
  lab.progress(7)
  expect(progress.mock.calls).toEqual([[0.5], [1]])
  expect(() => lab.progress(NaN)).toThrow(/from 0 to 1, got NaN/)
  expect(() => lab.progress('half' as never)).toThrow(/got the text "half"/)
})

describe('show.field', () => {
  const x = tf.tensor2d([0, 0, 1, 2], [2, 2])
  const y = tf.tensor2d([0, 1], [2, 1])

  it('samples the centers of 32 x 32 cells around the data, from the lowest y up', async () => {
    await make().lab.show.field('f', sum, x, y)
    expect(picture).toHaveBeenCalledExactlyOnceWith('f', expect.anything())
    const field = picture.mock.lastCall?.[1]
    expect(field).toMatchObject({ kind: 'field', columns: 32, rows: 32, xRange: [-0.1, 1.1] })
    expect(field.yRange).toEqual([-0.2, 2.2])
    expect(field.values).toHaveLength(1024)
    expect(field.values[0]).toBeCloseTo(-0.1 + 1.2 / 64 - 0.2 + 2.4 / 64, 6)
    expect(field.values[1] - field.values[0]).toBeCloseTo(1.2 / 32, 6)
    expect(field.values[32] - field.values[0]).toBeCloseTo(2.4 / 32, 6)
    expect([...field.points.label]).toEqual([0, 1])
    expect([...field.points.y]).toEqual([0, 2])
  })

  it('leaves no tensor behind, and none of the program disposed', async () => {
    const constant = tf.zeros([1024, 1])
    const before = tf.memory().numTensors
    await make().lab.show.field('f', sum, x, y)
    await make().lab.show.field('g', () => constant, x, y)
    expect(tf.memory().numTensors).toBe(before)
    expect(constant.isDisposed).toBe(false)
  })

  it('takes the first of several outputs, and values that are not finite', async () => {
    await make().lab.show.field('f', (at) => [tf.div(sum(at), 0)], x, y)
    expect(picture.mock.lastCall?.[1].values[1023]).toBe(Infinity)
  })

  it('samples at most once an interval; flush samples the newest call', async () => {
    const { lab, flush } = make({ pictureInterval: 60_000 })
    const predict = (value: number) => () => tf.fill([1024, 1], value)
    for (const value of [1, 2, 3]) await lab.show.field('f', predict(value), x, y)
    expect(picture).toHaveBeenCalledTimes(1)
    await flush()
    expect(picture.mock.calls.map(([, field]) => field.values[0])).toEqual([1, 3])
    await flush()
    expect(picture).toHaveBeenCalledTimes(2)
  })

  it('shows the newest call whose points the program has disposed since', async () => {
    const { lab, flush } = make({ pictureInterval: 60_000 })
    const before = tf.memory().numTensors
    for (const scale of [1, 2]) {
      const points = tf.mul(x, scale)
      const classes = y.clone()
      await lab.show.field('f', sum, points as tf.Tensor2D, classes)
      tf.dispose([points, classes])
    }
    await flush()
    expect(picture.mock.calls.map(([, field]) => [...field.points.y])).toEqual([
      [0, 2],
      [0, 4],
    ])
    expect(tf.memory().numTensors).toBe(before)
  })

  it('warns where the program has disposed the weights that its last picture needs', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { lab, flush } = make({ pictureInterval: 60_000 })
    const mine = tf.ones([2, 1]) as tf.Tensor2D
    const predict = (at: tf.Tensor2D) => tf.matMul(at, mine)
    await lab.show.field('f', predict, x, y)
    await lab.show.field('f', predict, x, y)
    mine.dispose()
    await flush()
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('"f" is of an earlier moment'))
    expect(picture).toHaveBeenCalledTimes(1)
    warn.mockRestore()
  })

  it.each([
    ['no function', 7, x, y, /predict must be a function/],
    ['x of another shape', sum, tf.zeros([2, 3]), y, /x must be a tensor of shape \[n, 2\]/],
    ['x that is no tensor', sum, undefined, y, /x must be a tensor/],
    ['too few classes', sum, x, tf.zeros([1]), /one class for each of the 2 points/],
    ['data with NaN', sum, tf.fill([2, 2], NaN), y, /finite numbers only/],
    ['a prediction of another size', () => tf.zeros([3, 1]), x, y, /it returned shape \[3, 1\]/],
    ['no prediction', () => undefined, x, y, /predict must return a tensor/],
    ['a promise', async () => tf.zeros([1024, 1]), x, y, /not a promise/],
  ])('refuses %s', async (_, predict, at, labels, message) => {
    const { show } = make().lab
    await expect(show.field('f', predict as never, at as never, labels)).rejects.toThrow(message)
  })
})
