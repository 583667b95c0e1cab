import * as tf from '@tensorflow/tfjs'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { picture as recordedPicture } from '../../../../src/content/picture.ts'
import { copyPicture } from '../../../../src/sandbox/frame/copy-picture.ts'
import { createLab } from '../../../../src/sandbox/lab/create.ts'

const picture = vi.fn()
const LABELS = ['light', 'dark']
const INK = [0, 0.25, 0.5, 0.75, 1, 1, 1, 1]

/** Says how much of a drawing is paper, and how much ink. */
function shares(image: tf.Tensor): tf.Tensor {
  const ink = tf.mean(image)
  return tf.stack([tf.sub(1, ink), ink])
}

function make(pictureInterval = 0) {
  const sink = { points() {}, picture, progress() {} }
  return createLab({ tf, sink, readData: async () => '', pictureInterval })
}

function samples() {
  return tf.tensor(INK, [2, 2, 2, 1])
}

beforeAll(() => tf.setBackend('cpu'))
beforeEach(() => vi.clearAllMocks())

describe('ask.drawing', () => {
  test('has the first sample answered at once, in a picture that passes the gate', async () => {
    await make().lab.ask.drawing('a sign', samples(), LABELS, shares)
    const [name, sent] = picture.mock.lastCall ?? []
    expect(name).toBe('a sign')
    expect(sent).toEqual({
      kind: 'drawing',
      rows: 2,
      columns: 2,
      count: 2,
      samples: Float32Array.from(INK),
      pixels: Float32Array.of(0, 0.25, 0.5, 0.75),
      labels: LABELS,
      values: Float32Array.of(0.625, 0.375),
    })
    expect(copyPicture(sent)).toEqual(sent)
  })

  test('answers any drawing afterwards, as the program last said', async () => {
    const { lab, answer } = make()
    await lab.ask.drawing('a sign', samples(), LABELS, shares)
    expect(await answer('a sign', Float32Array.of(1, 1, 1, 0))).toEqual(Float32Array.of(0.25, 0.75))
    await lab.ask.drawing('a sign', samples(), ['a'], () => [7])
    expect(await answer('a sign', new Float32Array(4))).toEqual(Float32Array.of(7))
    await expect(answer('another', new Float32Array(4))).rejects.toThrow(/nothing was asked/)
  })

  test.each([
    ['[1, rows, columns, 1]', samples, [1, 2, 2, 1]],
    ['[1, rows, columns]', () => tf.tensor(INK, [2, 2, 2]), [1, 2, 2]],
  ])('gives the program a tensor %s of its own', async (_, make2, shape) => {
    const { lab, answer } = make()
    let got: tf.Tensor | undefined
    await lab.ask.drawing('a sign', make2(), LABELS, (image) => {
      got = image
      return [0, 1]
    })
    expect(got?.shape).toEqual(shape)
    const pixels = Float32Array.of(0, 1, 0, 1)
    await answer('a sign', pixels)
    expect(got?.isDisposed).toBe(true)
  })

  test('takes a tensor, a list, a typed array, and a promise of each', async () => {
    const { lab, answer } = make()
    for (const said of [tf.tensor1d([1, 2]), [1, 2], Float32Array.of(1, 2)]) {
      for (const given of [said, Promise.resolve(said)]) {
        await lab.ask.drawing('a sign', samples(), LABELS, () => given as never)
        expect(await answer('a sign', new Float32Array(4))).toEqual(Float32Array.of(1, 2))
      }
    }
  })

  test('leaves no tensor behind, however often it answers, fails or waits', async () => {
    const { lab, answer } = make(60_000)
    const given = samples()
    const before = tf.memory().numTensors
    const later = async (image: tf.Tensor) => {
      const ink = tf.mean(image)
      await ink.data()
      return tf.stack([ink, tf.mul(2, ink)])
    }
    for (const way of [shares, later]) {
      await lab.ask.drawing('a sign', given, LABELS, way)
      for (let i = 0; i < 3; i++) await answer('a sign', new Float32Array(4))
    }
    await lab.ask.drawing('a sign', given, LABELS, (image) => tf.square(image))
    await expect(answer('a sign', new Float32Array(4))).rejects.toThrow(/2 labels/)
    expect(tf.memory().numTensors).toBe(before + 1)
    given.dispose()
  })

  test('takes away nothing of what the program itself keeps', async () => {
    const { lab, answer } = make()
    const kept = tf.tensor1d([0.25, 0.75])
    const given = samples()
    await lab.ask.drawing('a sign', given, LABELS, () => kept)
    given.dispose()
    await answer('a sign', new Float32Array(4))
    expect(await answer('a sign', new Float32Array(4))).toEqual(Float32Array.of(0.25, 0.75))
  })

  test.each([
    ['no samples', undefined, LABELS, shares, /samples must be a tensor of shape .* got undefined/],
    ['a list', INK, LABELS, shares, /got a list of 8/],
    ['one drawing', tf.zeros([2, 2]), LABELS, shares, /got a tensor of shape \[2, 2\]/],
    ['colors', tf.zeros([1, 2, 2, 3]), LABELS, shares, /got a tensor of shape \[1, 2, 2, 3\]/],
    ['none', tf.zeros([0, 2, 2]), LABELS, shares, /at least 1 of the samples must be there/],
    ['too many', tf.zeros([13, 2, 2]), LABELS, shares, /at most 12 samples .* slice the tensor/],
    ['too large', tf.zeros([1, 33, 2]), LABELS, shares, /at most 32 rows .* ask for a smaller one/],
    [
      'pictures of bytes',
      tf.fill([1, 2, 2], 255),
      LABELS,
      shares,
      /from 0 for paper to 1 for ink, got 255/,
    ],
    ['NaN', tf.fill([1, 2, 2], NaN), LABELS, shares, /to 1 for ink, got NaN/],
    ['no labels', samples(), [], shares, /at least 1 of the bars must be there/],
    ['numbers as labels', samples(), [1, 2], shares, /labels must be a list of texts/],
    ['no function', samples(), LABELS, [1, 2], /answer must be a function, got a list of 2/],
    ['too few numbers', samples(), LABELS, () => [1], /each of the 2 labels, got a list of 1/],
    ['no answer', samples(), LABELS, () => undefined, /each of the 2 labels, got undefined/],
    ['texts', samples(), LABELS, () => ['1', '2'], /each of the 2 labels/],
  ])('refuses %s', async (_, given, labels, answer, message) => {
    const { ask } = make().lab
    const call = ask.drawing('a sign', given as never, labels as never, answer as never)
    await expect(call).rejects.toThrow(message)
    expect(picture).not.toHaveBeenCalled()
  })

  test('is recorded as it is drawn', () => {
    const recorded = {
      kind: 'drawing',
      rows: 1,
      columns: 2,
      count: 1,
      samples: [0, 1],
      pixels: [0, 1],
      labels: ['a'],
      values: [3],
    }
    expect(recordedPicture.parse(recorded)).toEqual(recorded)
    const short = recordedPicture.safeParse({ ...recorded, pixels: [0] })
    expect(String(short.error)).toContain('as many values are needed as rows x columns, 2; got 1')
  })
})
