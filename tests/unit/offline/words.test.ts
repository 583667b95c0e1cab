import { describe, expect, test } from 'vitest'
import { failureOf } from '../../../src/offline/messages.ts'
import { stateWords, type State } from '../../../src/offline/page/state.ts'
import { othersOpen } from '../../../src/offline/page/take-over.ts'
import { isWished } from '../../../src/offline/page/wish.ts'

const SIZE = { files: 500, stored: 14_500_000, sent: 4_300_000 }

describe('what the setting says', () => {
  test.each<[State, RegExp]>([
    [{ is: 'impossible' }, /cannot keep the site.*works as long as there is a network/],
    [{ is: 'off', remembered: true }, /^Nothing is kept\. It is 4\.3 MB over the network/],
    [{ is: 'off', remembered: false }, /does not remember this choice/],
    [{ is: 'saving data' }, /unless you ask\. It is 4\.3 MB/],
    [{ is: 'keeping', done: 20, of: 500 }, /20 of 500 files/],
    [{ is: 'failed', why: 'room' }, /disk is full/],
    [{ is: 'failed', why: 'store' }, /private/],
    [{ is: 'failed', why: 'network' }, /tried again/],
    [
      { is: 'kept', used: [], update: true },
      /once a lab has run.*A newer version is here.*14\.5 MB on disk/,
    ],
  ])('%j', (state, said) => expect(stateWords(state, SIZE)).toMatch(said))

  test('names the backends that labs run on, under any base path', () => {
    const used = ['core.aaaaaaaa.js', 'worker.bbbbbbbb.js'].map(
      (part) => `https://host/some/path/sandbox/${part}`,
    )
    expect(stateWords({ is: 'kept', used, update: false }, SIZE)).toContain(
      'on WebGL and CPU as far',
    )
  })
})

test('what is in the way of a newer version is counted', () => {
  expect(othersOpen(1)).toMatch(/^One other page .* is open.* Close it/)
  expect(othersOpen(3)).toMatch(/^3 other pages .* are open.* Close them/)
})

test('without a wish the site is kept unless data is saved; a wish goes first', () => {
  expect(isWished(undefined, false)).toBe(true)
  expect(isWished(undefined, true)).toBe(false)
  expect(isWished('yes', true)).toBe(true)
  expect(isWished('no', false)).toBe(false)
})

test('an error is known for what it means', () => {
  expect(failureOf(new DOMException('', 'QuotaExceededError'))).toBe('room')
  expect(failureOf(new DOMException('', 'SecurityError'))).toBe('store')
  expect(failureOf(new TypeError('Failed to fetch'))).toBe('network')
})
