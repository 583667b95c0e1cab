import { describe, expect, it, vi } from 'vitest'
import { copyFields } from '../../../../src/pictures/kind/copy.ts'
import { asMany, asManyOrNone, upTo, atMost } from '../../../../src/pictures/kind/lengths.ts'
import {
  bytes,
  count,
  floats,
  group,
  list,
  range,
  text,
  texts,
} from '../../../../src/pictures/kind/parts.ts'

const FIELDS = {
  rows: count(upTo(3, 'rows')),
  title: text,
  names: texts(upTo(2, 'names', 0)),
  span: range,
  values: floats(atMost(asMany('rows', 'names'), upTo(4, 'cells', 0))),
  marks: bytes(asManyOrNone('rows'), 5),
  inner: group({ x: floats(upTo(2, 'places')), y: floats(asMany('x')) }),
  paths: list(upTo(1, 'paths', 0), { x: floats(upTo(2, 'steps')) }),
}
const GOOD = {
  rows: 2,
  title: 't',
  names: ['a', 'b'],
  span: [0, 1],
  values: Float32Array.of(1, NaN, -Infinity, 0),
  marks: Uint8Array.of(0, 4),
  inner: { x: Float32Array.of(1), y: Float32Array.of(2) },
  paths: [{ x: Float32Array.of(3) }],
}

describe('a copy', () => {
  it('says the same in objects and arrays of its own', () => {
    const copied = copyFields(FIELDS, { ...GOOD, more: '<b>' })
    expect(copied).toEqual(GOOD)
    expect(copied?.values.buffer).not.toBe(GOOD.values.buffer)
    expect(copied?.inner.x.buffer).not.toBe(GOOD.inner.x.buffer)
    expect(copied?.names).not.toBe(GOOD.names)
  })

  it('takes no more of a longer buffer than the values', () => {
    const values = new Float32Array(1000).subarray(0, 4)
    expect(copyFields(FIELDS, { ...GOOD, values })?.values.buffer.byteLength).toBe(16)
  })

  const wrong: [string, unknown, string, RegExp][] = [
    ['rows', 4, 'rows', /at most 3 rows can be shown, got 4/],
    ['rows', 0, 'rows', /at least 1 of the rows must be there, got 0/],
    ['rows', 1.5, 'rows', /a whole number is needed/],
    ['rows', '2', 'rows', /a whole number is needed/],
    ['title', { toString: () => 't' }, 'title', /a text is needed/],
    ['names', 'ab', 'names', /a list of texts is needed/],
    ['names', [, 'b'], 'names', /a list of texts is needed/],
    ['names', ['a', 'b', 'c'], 'names', /at most 2 names can be shown, got 3/],
    ['span', [1, 1], 'span', /two finite numbers are needed, the smaller first/],
    ['span', [0, 1, 2], 'span', /two finite numbers/],
    ['span', [0, Infinity], 'span', /two finite numbers/],
    ['span', { 0: 0, 1: 1, length: 2 }, 'span', /two finite numbers/],
    ['values', [1, 2, 3, 4], 'values', /float32 values are needed/],
    ['values', new Float32Array(3), 'values', /as rows x names, 4; got 3/],
    ['marks', Uint8Array.of(0, 5), 'marks', /whole numbers from 0 to 4 are needed/],
    ['marks', Uint8Array.of(0), 'marks', /as rows, 2, or none; got 1/],
    ['inner', null, 'inner.x', /float32 values are needed/],
    ['inner', { ...GOOD.inner, y: new Float32Array(2) }, 'inner.y', /as x, 1; got 2/],
    ['paths', { length: 1, 0: GOOD.paths[0] }, 'paths', /a list is needed/],
    ['paths', [{ x: new Float32Array(3) }], 'paths.0.x', /at most 2 steps can be shown, got 3/],
    ['paths', [null], 'paths.0.x', /float32 values are needed/],
    ['paths', Array(2).fill(GOOD.paths[0]), 'paths', /at most 1 paths can be shown, got 2/],
  ]
  it.each(wrong)('is none where %s is %j; it is told where and why', (name, value, place, why) => {
    const refuse = vi.fn(() => undefined)
    expect(copyFields(FIELDS, { ...GOOD, [name]: value }, refuse)).toBeUndefined()
    expect(refuse).toHaveBeenCalledExactlyOnceWith(place, expect.stringMatching(why))
  })

  it('is none where a product that fits is more than there can be', () => {
    const many = { ...GOOD, rows: 3, marks: new Uint8Array(0), values: new Float32Array(6) }
    expect(copyFields(FIELDS, many)).toBeUndefined()
  })

  it.each([undefined, null, 7, 'text', []])('of %j is none', (from) => {
    expect(copyFields(FIELDS, from)).toBeUndefined()
  })
})
