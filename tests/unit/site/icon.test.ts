import { expect, test } from 'vitest'
import { iconAddress } from '../../../src/site/icon.ts'

test('the mark as an address is the drawing to the letter, with no sign that ends an attribute or an address', () => {
  const svg = '<svg viewBox="0 0 9 9"><path stroke="#d9583b" stroke-width="50%"/></svg>\n'
  const address = iconAddress(svg)
  expect(address).toMatch(/^data:image\/svg\+xml,[^"#<>]+$/)
  expect(decodeURIComponent(address).split(',')[1]).toBe(svg.trim().replaceAll('"', "'"))
})
