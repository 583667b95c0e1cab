import * as tf from '@tensorflow/tfjs'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { picture as recordedPicture } from '../../../src/content/picture.ts'
import { copyPicture } from '../../../src/sandbox/frame/copy-picture.ts'
import { createLab } from '../../../src/sandbox/lab/create.ts'

const picture = vi.fn()

function make(pictureInterval = 0) {
  const sink = { points() {}, picture, progress() {} }
  return createLab({ tf, sink, readData: async () => '', pictureInterval })
}

beforeAll(() => tf.setBackend('cpu'))
beforeEach(() => vi.clearAllMocks())

describe('show.bars', () => {
  it('sends labels and values, which may be tiny or not finite, and passes the gate', async () => {
    const labels = ['no', 'yes', '']
    await make().lab.show.bars('b', labels, tf.tensor2d([[0.25, -1e-9, NaN]]))
    labels.push('maybe')
    const sent = picture.mock.lastCall?.[1]
    expect(sent).toEqual({
      kind: 'bars',
      labels: ['no', 'yes', ''],
      values: Float32Array.of(0.25, -1e-9, NaN),
    })
    expect(copyPicture(sent)).toEqual(sent)
  })

  it('takes plain numbers, whole numbers and typed arrays', async () => {
    const { show } = make().lab
    const values = [1, 2]
    const call = show.bars('b', ['a', 'b'], values)
    values[0] = 7
    await call
    await show.bars('c', ['a', 'b'], tf.tensor1d([1, 2], 'int32'))
    await show.bars('d', ['a', 'b'], Float32Array.of(1, 2) as never)
    expect(picture.mock.calls.map(([, sent]) => [...sent.values])).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ])
  })

  it('holds its tensor while the newest waits, and leaves none behind', async () => {
    const before = tf.memory().numTensors
    const { lab, flush } = make(60_000)
    for (const value of [1, 2, 3]) {
      const values = tf.fill([1], value)
      await lab.show.bars('b', ['a'], values)
      values.dispose()
    }
    await flush()
    expect(picture.mock.calls.map(([, sent]) => [...sent.values])).toEqual([[1], [3]])
    expect(tf.memory().numTensors).toBe(before)
  })

  it.each([
    ['no labels', undefined, [1], /labels must be a list of texts, got undefined/],
    ['a text for labels', 'ab', [1, 2], /labels must be a list of texts, got the text "ab"/],
    ['a number as label', ['a', 7], [1, 2], /a list of texts, got a list of 2 with 7 in it/],
    ['no bar', [], [], /at least 1 of the bars must be there, got 0/],
    ['too many', Array(65).fill(''), tf.zeros([65]), /at most 64 bars .* got 65; leave some out/],
    ['too few values', ['a', 'b'], [1], /one number for each of the 2 labels, got a list of 1/],
    ['another size', ['a'], tf.zeros([2]), /labels, got a tensor of shape \[2\]/],
    ['a text as value', ['a'], ['1'], /one number for each of the 1 labels/],
    ['no values', ['a'], undefined, /got undefined/],
  ])('refuses %s', async (_, labels, values, message) => {
    const { show } = make().lab
    await expect(show.bars('b', labels as never, values as never)).rejects.toThrow(message)
    expect(picture).not.toHaveBeenCalled()
  })
})

describe('recorded bars', () => {
  const BARS = { kind: 'bars', labels: ['a', 'b'], values: [1, 2] }

  it('are what a record holds', () => {
    expect(recordedPicture.parse(BARS)).toEqual(BARS)
  })

  it.each([
    [{ ...BARS, values: [1] }, 'as many values are needed as labels, 2; got 1'],
    [{ ...BARS, labels: [], values: [] }, 'at least 1 of the bars must be there, got 0'],
    [{ ...BARS, labels: Array(65).fill(''), values: Array(65).fill(0) }, 'at most 64 bars'],
    [{ ...BARS, values: ['1', 2] }, 'expected number'],
    [{ ...BARS, html: '<b>' }, 'html'],
    [{ ...BARS, kind: 'pie' }, 'kind'],
  ])('that are wrong are refused: %j', (wrong, message) => {
    const { error } = recordedPicture.safeParse(wrong)
    expect(String(error)).toContain(message)
  })
})
