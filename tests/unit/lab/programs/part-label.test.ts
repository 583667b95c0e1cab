import { describe, expect, it } from 'vitest'
import { labelledLine } from '../../../../src/lab/programs/part-label.ts'

describe('the label of a part', () => {
  it('stands beside a line that leaves room for it', () => {
    expect(labelledLine('x'.repeat(45), 'Weights, 1 line')).toEqual(['labelled'])
  })

  it('stands above a line that it would touch', () => {
    expect(labelledLine('x'.repeat(46), 'Weights, 1 line')).toEqual(['labelled', 'above'])
  })
})
