import { describe, expect, it } from 'vitest'
import type { SearchEntry } from '../../../src/search/entry.ts'
import { pack, unpack } from '../../../src/search/packed.ts'

const ENTRIES: SearchEntry[] = [
  { kind: 'lab', title: 'A lab first', path: '/a/#lab', of: 'A', text: 'It trains.' },
  { kind: 'page', title: 'A', path: '/a/', also: ['first'], names: 'tf.add tf.sub' },
  { kind: 'page', title: 'In Keras', path: '/a/#in-keras', of: 'A' },
  { kind: 'probe', title: 'Does it?', path: '/a/#probe', of: 'A', names: 'keras.ops' },
  { kind: 'page', title: 'B', path: '/b/' },
  { kind: 'probe', title: 'On a page before', path: '/a/#other', of: 'A' },
  { kind: 'claim', title: 'A claim', path: '/claims/one/' },
  { kind: 'page', title: 'In Keras', path: '/b/#in-keras', of: 'B' },
]

describe('packed entries', () => {
  it('are what they were, in their order', () => {
    expect(unpack(JSON.parse(JSON.stringify(pack(ENTRIES))))).toEqual(ENTRIES)
  })

  it('name the page of a part once', () => {
    const { path, of } = pack(ENTRIES)
    expect(path.slice(1, 4)).toEqual(['/a/', '#', '#probe'])
    expect(of.slice(1, 4)).toEqual([0, 0, 0])
  })
})
