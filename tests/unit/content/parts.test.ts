import { describe, expect, test } from 'vitest'
import { partsOfLines } from '../../../src/content/part-lines.ts'
import { markLines } from '../../../src/content/part-marks.ts'

const LINES = ['import a', '', 'x = data()', 'fit(', '  x,', '  callbacks=[', ')', '', 'x = 2']
const BEGINNINGS = {
  imports: { keras: 'import' },
  data: { keras: ['x = data', 'x = 2'] },
  loop: { keras: 'fit(', tensorflow: 'not here' },
  pictures: { keras: 'callbacks' },
}
const PARTS = [
  ...['imports', 'imports', 'data', 'loop', 'loop', 'pictures', 'pictures', 'pictures'],
  'data',
]

describe('the parts of a program', () => {
  test('run to the next, begin inside a statement, and may come in pieces', () => {
    expect(partsOfLines(LINES, 'keras', BEGINNINGS)).toEqual(PARTS)
  })

  test('are refused where a beginning is nowhere, or two parts share it', () => {
    const divide = (data: string) =>
      partsOfLines(LINES, 'keras', { ...BEGINNINGS, data: { keras: data } })
    expect(() => divide('y =')).toThrow('"y =", and 0 lines do')
    expect(() => divide('x =')).toThrow('"x =", and 2 lines do: 3, 9')
    expect(() => divide('fit')).toThrow('the parts "data" and "loop" both begin at line 4')
  })
})

describe('the labels of parts', () => {
  const names = { imports: 'Imports', data: 'Data', loop: 'Loop', pictures: 'Pictures' }

  test('count the lines that are not empty, of all pieces at the first', () => {
    const labels = markLines(LINES, PARTS, names).map((mark) => mark?.label)
    expect(labels).toEqual([
      'Imports, 1 line',
      undefined,
      'Data, 2 lines',
      'Loop, 2 lines',
      undefined,
      'Pictures, 2 lines',
      undefined,
      undefined,
      'Data, continued',
    ])
  })

  test('empty lines at the end of a part are not marked, lines of no part neither', () => {
    const marks = markLines(['a', '', 'b', '', 'c', 'd'], ['p', 'p', 'p', 'p', undefined, 'q'], {})
    expect(marks.map((mark) => mark?.part)).toEqual(['p', 'p', 'p', undefined, undefined, 'q'])
  })
})
