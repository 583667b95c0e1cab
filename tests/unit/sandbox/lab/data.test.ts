import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDataFile } from '../../../../src/sandbox/lab/data.ts'

const file = (tensors: unknown) => JSON.stringify({ about: 'a', source: 's', tensors })

it('reads tensors with their shapes and types', () => {
  const text = file({
    x: { shape: [2, 1], values: [0.5, 1] },
    ids: { shape: [1], dtype: 'int32', values: [3] },
  })
  expect(parseDataFile('d', text).tensors).toEqual({
    x: { shape: [2, 1], values: [0.5, 1] },
    ids: { shape: [1], dtype: 'int32', values: [3] },
  })
})

describe('names the mistake in a file', () => {
  it.each([
    ['{', /data\("d"\): the file is not valid JSON/],
    ['[]', /has no "tensors"/],
    ['{"tensors":{"x":{"shape":[1],"values":[1]}}}', /must say "about" and "source"/],
    [file({}), /"tensors" is empty/],
    [file({ x: 1 }), /tensor "x": expected "shape" and "values"/],
    [file({ x: { shape: [0], values: [] } }), /"shape" must be a list of positive integers/],
    [file({ x: { shape: [1], dtype: 'bool', values: [1] } }), /float32 or int32, not bool/],
    [file({ x: { shape: [1], values: ['1'] } }), /"values" must be a list of numbers/],
    [file({ x: { shape: [2, 2], values: [1] } }), /\[2, 2\] needs 4 values, the file has 1/],
  ])('%s', (text, message) => {
    expect(() => parseDataFile('d', text)).toThrow(message)
  })
})

it.each(readdirSync('content/data').filter((name) => name.endsWith('.json')))(
  'content/data/%s is in order',
  (name) => {
    const { tensors } = parseDataFile(name, readFileSync(`content/data/${name}`, 'utf8'))
    expect(Object.keys(tensors)).not.toHaveLength(0)
  },
)

it('the moons have both classes in each batch of 32', () => {
  const { y } = parseDataFile('moons', readFileSync('content/data/moons.json', 'utf8')).tensors
  for (let start = 0; start < 256; start += 32) {
    expect(new Set(y?.values.slice(start, start + 32))).toEqual(new Set([0, 1]))
  }
})
