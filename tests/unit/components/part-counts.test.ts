import { expect, test } from 'vitest'
import { countParts, totals } from '../../../src/components/parts/part-counts.ts'

const part = (id: string) => ({ id, label: id, means: id })
const program = 'import a\n\nfit(\n)\n'
const lab = {
  programs: { 'high-level': program, 'low-level': program, keras: program, tensorflow: program },
  parts: {
    imports: {
      'high-level': 'import',
      'low-level': 'import',
      keras: 'import',
      tensorflow: 'import',
    },
    loop: { 'high-level': 'fit', keras: 'fit' },
  },
}

test('lines are summed over labs by part and program, empty ones left out', () => {
  const counts = countParts([part('imports'), part('loop'), part('model')], [lab, lab])
  expect(counts.map(({ lines }) => lines)).toEqual([
    { 'high-level': 2, 'low-level': 6, keras: 2, tensorflow: 6 },
    { 'high-level': 4, 'low-level': 0, keras: 4, tensorflow: 0 },
    { 'high-level': 0, 'low-level': 0, keras: 0, tensorflow: 0 },
  ])
  expect(totals(counts)).toEqual({ 'high-level': 6, 'low-level': 6, keras: 6, tensorflow: 6 })
})
