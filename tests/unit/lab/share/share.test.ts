import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Edits } from '../../../../src/lab/programs/edits.ts'
import { packText, unpackText } from '../../../../src/lab/share/share-codec.ts'
import { labOfHash } from '../../../../src/lab/names.ts'
import {
  decodeShared,
  encodeShared,
  LONGEST_HASH,
  MOST_BYTES,
  type Opened,
} from '../../../../src/lab/share/share.ts'
import { LIMITS } from '../../../../src/sandbox/protocol.ts'

const edits: Edits = { 'high-level': 'const ä = "☃"\n'.repeat(50) }
const SHARED = { lab: 'moons', edits, backend: 'cpu', view: 'high', language: 'python' } as const
const PLAIN = {
  version: 1,
  lab: 'moons',
  edits: {},
  backend: 'cpu',
  view: 'both',
  language: 'browser',
}

/** Opens a link that carries this text. */
async function openText(text: string): Promise<Opened> {
  return decodeShared(`#lab-moons=${await packText(text)}`, 'moons')
}

const open = (value: unknown) => openText(JSON.stringify(value))
const openBytes = (bytes: Uint8Array) =>
  decodeShared(`#lab-moons=${Buffer.from(bytes).toString('base64url')}`, 'moons')

describe('a link', () => {
  test('carries code, backend and side, and gives them back', async () => {
    const hash = (await encodeShared(SHARED)) ?? ''
    expect(hash).toMatch(/^#lab-moons=[\w-]+$/)
    expect(labOfHash(hash)).toBe('moons')
    expect(await decodeShared(hash, 'moons')).toEqual({ shared: SHARED, more: false })
  })

  test('carries both programs at their greatest length', async () => {
    const longest = '☃'.repeat(LIMITS.program)
    const both = { 'high-level': longest, 'low-level': longest }
    const hash = (await encodeShared({ ...SHARED, edits: both })) ?? ''
    expect(await decodeShared(hash, 'moons')).toEqual({
      shared: { ...SHARED, edits: both },
      more: false,
    })
  })

  test('that would be too long is refused when it is made', async () => {
    let seed = 1
    const noise = Array.from({ length: LONGEST_HASH * 2 }, () =>
      String.fromCharCode(32 + ((seed = (seed * 48271) % 2147483647) % 90)),
    ).join('')
    expect(await encodeShared({ ...SHARED, edits: { 'high-level': noise } })).toBeNull()
  })

  test.each(['#lab-moons', '#top', '', '#lab-moons-code', '#=', '#moons=x'])(
    '%j carries no code',
    (hash) => expect(labOfHash(hash)).toBeUndefined(),
  )
})

describe('a link of a stranger is refused with a sentence', () => {
  test('where it was cut short', async () => {
    const hash = (await encodeShared(SHARED)) ?? ''
    for (let length = '#lab-moons='.length; length < hash.length; length++) {
      expect(await decodeShared(hash.slice(0, length), 'moons')).toEqual({
        refused: expect.stringContaining('cannot be read'),
      })
    }
  })

  test.each(['!!', 'a b', 'é', 'AAAA', 'A', '%3D%3D', '<script>', 'a'.repeat(500), '=', '==='])(
    'where it is %j, which was never packed',
    async (packed) => {
      expect(await decodeShared(`#lab-moons=${packed}`, 'moons')).toEqual({
        refused: expect.stringContaining('cannot be read'),
      })
    },
  )

  test('where something follows the packed text', async () => {
    const packed = deflateRawSync(JSON.stringify(PLAIN))
    expect(await openBytes(Buffer.concat([packed, Buffer.from('junk')]))).toEqual({
      refused: expect.stringContaining('cannot be read'),
    })
  })

  test('where it is no UTF-8', async () => {
    const bytes = deflateRawSync(Uint8Array.of(0x22, 0xc3, 0x28, 0xff, 0x22))
    expect(await openBytes(bytes)).toEqual({ refused: expect.stringContaining('cannot be read') })
  })

  test('where it is a bomb', async () => {
    expect(await openText(' '.repeat(MOST_BYTES + 1))).toEqual({
      refused: expect.stringContaining('more text than two programs'),
    })
  })

  test('where it is huge', async () => {
    expect(await decodeShared(`#lab-moons=${'A'.repeat(5_000_000)}`, 'moons')).toEqual({
      refused: expect.stringContaining('longer than'),
    })
  })

  test.each([
    ['no JSON', '{"version":1,'],
    ['nested deeply', '['.repeat(300_000)],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '1'],
    ['a text', '"edits"'],
    ['an object without a version', JSON.stringify({ ...PLAIN, version: undefined })],
    ['a version that is no number', JSON.stringify({ ...PLAIN, version: '1' })],
    ['version 0', JSON.stringify({ ...PLAIN, version: 0 })],
    ['an object without a lab', JSON.stringify({ ...PLAIN, lab: undefined })],
    ['an object without edits', JSON.stringify({ ...PLAIN, edits: undefined })],
    ['edits that are a list', JSON.stringify({ ...PLAIN, edits: ['x'] })],
    ['edits that are a text', JSON.stringify({ ...PLAIN, edits: 'x' })],
    ['a program that is no text', JSON.stringify({ ...PLAIN, edits: { 'high-level': {} } })],
    ['all of it inherited', `{"__proto__":${JSON.stringify(PLAIN)}}`],
  ])('where it carries %s', async (_what, text) => {
    expect(await openText(text)).toEqual({
      refused: expect.stringContaining('something other than a shared program'),
    })
  })

  test('where it is of a newer version', async () => {
    expect(await open({ ...PLAIN, version: 2 })).toEqual({
      refused: expect.stringContaining('newer version'),
    })
  })

  test('where its lab is another one than the address says', async () => {
    expect(await open({ ...PLAIN, lab: 'digits-cnn' })).toEqual({
      refused: expect.stringContaining('two different labs'),
    })
  })

  test('where a program is too long', async () => {
    const long = { 'low-level': 'a'.repeat(LIMITS.program + 1) }
    expect(await open({ ...PLAIN, edits: long })).toEqual({
      refused: expect.stringContaining(`more than ${LIMITS.program} characters`),
    })
  })
})

describe('what this version does not know', () => {
  test.each([
    ['a field', { ...PLAIN, speed: 2 }],
    ['a backend', { ...PLAIN, backend: 'webnn' }],
    ['a view', { ...PLAIN, view: 'middle' }],
    ['a language', { ...PLAIN, language: 'rust' }],
    ['a program', { ...PLAIN, edits: { keras: 'import keras' } }],
  ])('is left out, and said: %s', async (_what, value) => {
    const opened = await open(value)
    expect(opened).toMatchObject({ more: true, shared: { lab: 'moons', edits: {} } })
    expect(opened).not.toHaveProperty('shared.speed')
  })

  test.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'is left out, and said: the key %s',
    async (key) => {
      const text = `{"version":1,"lab":"moons","edits":{"${key}":"x","low-level":"y"},"${key}":{"polluted":1}}`
      const opened = await openText(text)
      expect(opened).toMatchObject({ more: true })
      if ('refused' in opened) throw new Error(opened.refused)
      expect(Object.keys(opened.shared)).toEqual(['lab', 'edits', 'backend', 'view', 'language'])
      expect(Object.entries(opened.shared.edits)).toEqual([['low-level', 'y']])
      expect(Object.getPrototypeOf(opened.shared.edits)).toBe(Object.prototype)
      expect({}).not.toHaveProperty('polluted')
    },
  )
})

test('a bomb stays packed but for the limit and one more piece', async () => {
  const { DecompressionStream: Native } = globalThis
  let unpacked = 0
  class Counting {
    readable: ReadableStream
    writable: WritableStream
    constructor(format: CompressionFormat) {
      const { readable, writable } = new Native(format)
      this.writable = writable
      const count = (chunk: Uint8Array, to: TransformStreamDefaultController) => {
        unpacked += chunk.length
        to.enqueue(chunk)
      }
      this.readable = readable.pipeThrough(
        new TransformStream({ transform: count }, undefined, { highWaterMark: 0 }),
      )
    }
  }
  globalThis.DecompressionStream = Counting as unknown as typeof DecompressionStream
  try {
    const bomb = await packText('a'.repeat(50_000_000))
    await expect(unpackText(bomb, 100_000)).rejects.toThrow(RangeError)
    expect(unpacked).toBeGreaterThan(100_000)
    expect(unpacked).toBeLessThan(600_000)
  } finally {
    globalThis.DecompressionStream = Native
  }
})
