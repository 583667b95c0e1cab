import * as tf from '@tensorflow/tfjs'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLab } from '../../../../src/sandbox/lab/create.ts'

const picture = vi.fn()

function make(pictureInterval = 0) {
  const sink = { points() {}, picture, progress() {} }
  return createLab({ tf, sink, readData: async () => '', pictureInterval })
}

beforeAll(() => tf.setBackend('cpu'))
beforeEach(() => vi.clearAllMocks())

describe('show.images', () => {
  it('sends values picture by picture, with their captions', async () => {
    const images = tf.tensor([1, 2, 3, 4, 5, 6], [3, 1, 2, 1])
    await make().lab.show.images('i', images, ['a', 'b', 'c'])
    expect(picture).toHaveBeenCalledExactlyOnceWith('i', {
      kind: 'images',
      count: 3,
      height: 1,
      width: 2,
      values: Float32Array.of(1, 2, 3, 4, 5, 6),
      captions: ['a', 'b', 'c'],
    })
  })

  it('takes no images at all, and whole numbers', async () => {
    await make().lab.show.images('i', tf.zeros([0, 8, 8]))
    await make().lab.show.images('i', tf.ones([1, 1, 1], 'int32'))
    expect(picture.mock.calls.map(([, { count, values }]) => [count, ...values])).toEqual([
      [0],
      [1, 1],
    ])
  })

  it.each([
    [
      'another shape',
      tf.zeros([2, 2]),
      [],
      /shape \[n, height, width\] .* got a tensor of shape \[2, 2\]/,
    ],
    ['color', tf.zeros([1, 2, 2, 3]), [], /got a tensor of shape \[1, 2, 2, 3\]/],
    ['no tensor', [[[1]]], [], /must be a tensor .* got a list of 1/],
    ['too many', tf.zeros([65, 1, 1]), [], /at most 64 images can be shown, got 65/],
    [
      'too large',
      tf.zeros([2, 256, 256]),
      [],
      /at most 65536 pixels can be shown, got 131072; slice/,
    ],
    ['too few captions', tf.zeros([2, 1, 1]), ['a'], /a list of 2 texts/],
    [
      'numbers as captions',
      tf.zeros([1, 1, 1]),
      [7],
      /a list of 1 texts, got a list of 1 with 7 in it/,
    ],
    ['no height', tf.zeros([1, 0, 2]), [], /got a tensor of shape \[1, 0, 2\]/],
  ])('refuses %s', async (_, images, captions, message) => {
    const { show } = make().lab
    await expect(show.images('i', images as never, captions as never)).rejects.toThrow(message)
    expect(picture).not.toHaveBeenCalled()
  })
})

describe('show.matrix', () => {
  it('names rows and columns, by their numbers where they have no names', async () => {
    const values = tf.tensor2d([1, 2, 3, 4], [2, 2], 'int32')
    const names = { rows: 'digit', columns: 'read as', columnLabels: ['no', 'yes'] }
    await make().lab.show.matrix('m', values, names)
    expect(picture).toHaveBeenCalledExactlyOnceWith('m', {
      kind: 'matrix',
      rows: 'digit',
      columns: 'read as',
      rowLabels: ['0', '1'],
      columnLabels: ['no', 'yes'],
      values: Float32Array.of(1, 2, 3, 4),
    })
  })

  it.each([
    ['another shape', tf.zeros([4]), {}, /shape \[rows, columns\], got a tensor of shape \[4\]/],
    ['too many rows', tf.zeros([65, 1]), {}, /at most 64 rows can be shown, got 65; slice/],
    ['a name that is no text', tf.zeros([1, 1]), { rows: 7 }, /must be texts/],
    ['too few labels', tf.zeros([2, 1]), { rowLabels: ['a'] }, /rowLabels must be a list of 2/],
  ])('refuses %s', async (_, values, names, message) => {
    const { show } = make().lab
    await expect(show.matrix('m', values, names as never)).rejects.toThrow(message)
  })
})

it('holds what waits, so that a program may dispose its tensor, and leaves none behind', async () => {
  const before = tf.memory().numTensors
  const { lab, flush } = make(60_000)
  for (const value of [1, 2, 3]) {
    const image = tf.fill([1, 1, 1], value)
    await lab.show.images('i', image)
    image.dispose()
  }
  await flush()
  expect(picture.mock.calls.map(([, { values }]) => [...values])).toEqual([[1], [3]])
  expect(tf.memory().numTensors).toBe(before)
})
