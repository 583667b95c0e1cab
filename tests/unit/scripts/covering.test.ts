import { describe, expect, it } from 'vitest'
import { covering } from '../../../scripts/downloads/covering.ts'

const chosen = (items: Record<string, string>) =>
  covering(Object.keys(items), (item) => items[item]?.split(' ').filter(Boolean) ?? [])

describe('covering', () => {
  it('takes what has most of the missing parts, until none is missing', () => {
    const items = { one: 'a', two: 'a b c', three: 'c d', four: 'b c' }
    expect(chosen(items)).toEqual(['two', 'three'])
  })

  it('takes the first of equals', () => {
    expect(chosen({ one: 'a', two: 'a' })).toEqual(['one'])
  })

  it('takes nothing where there are no parts', () => {
    expect(chosen({ one: '', two: '' })).toEqual([])
  })
})
