import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { barRows } from '../../../../src/lab/pictures/bars.ts'
import { Shown } from '../../../../src/lab/pictures/Shown.tsx'

const rows = (...values: number[]) => barRows({ labels: values.map(String), values })

/** How far a bar reaches from 0, to the right. */
function reach(...values: number[]): number[] {
  const { zero, bars } = rows(...values)
  return bars.map(({ end }) => end - zero)
}

describe('bars', () => {
  it('begin at 0 on one scale, and leave room for their values', () => {
    expect(rows(1, 0.5, 0).zero).toBe(0)
    const [whole = NaN, half, none] = reach(1, 0.5, 0)
    expect(whole).toBeGreaterThan(0.6)
    expect(whole).toBeLessThan(0.8)
    expect(half).toBeCloseTo(whole / 2)
    expect(none).toBe(0)
  })

  it('point to both sides of 0, with the value at the outer end', () => {
    const [below = NaN, above] = reach(-1, 3)
    expect(above).toBeCloseTo(-3 * below)
    const [left, right] = rows(-1, 3).bars
    expect([left?.anchor, right?.anchor]).toEqual(['end', 'start'])
    expect(left?.end).toBeGreaterThan(0.2)
    expect(right?.end).toBeLessThan(0.8)
  })

  it('have all the room where all are below 0', () => {
    expect(rows(-1, -2).zero).toBe(1)
    expect(rows(-1, NaN).bars[1]?.anchor).toBe('end')
  })

  it('are as long for tiny values as for large ones', () => {
    expect(reach(1e-30, 5e-31)[1]).toBeCloseTo(reach(2, 1)[1] ?? NaN)
    expect(reach(3e38, -3e38).every(Number.isFinite)).toBe(true)
  })

  it('are none where a value is not finite or all are 0', () => {
    expect(reach(NaN, Infinity, -Infinity, 2).slice(0, 3)).toEqual([0, 0, 0])
    expect(reach(0, 0)).toEqual([0, 0])
    expect(rows(NaN)).toMatchObject({ zero: 0, bars: [{ end: 0, anchor: 'start' }] })
  })

  it('are a table that says each value, in the ink of its program', () => {
    const picture = { kind: 'bars' as const, labels: ['no', '<b>'], values: [NaN, 1.5e-7] }
    const html = render(<Shown program="keras" name="probabilities" picture={picture} recorded />)
    expect(html).toContain('<figure class="lab-bars">')
    expect(html).toContain(
      '>Keras</span>, recorded</span> <span class="lab-right">probabilities</span>',
    )
    expect(html).toContain('<th scope="row">&lt;b></th>')
    expect(html).toContain('<span class="visually-hidden">not a number</span>')
    expect(html).toContain('<span class="visually-hidden">1.50e-7</span>')
    expect(html).toContain('class="bar layers"')
    expect(html).not.toContain('NaN')
  })
})
