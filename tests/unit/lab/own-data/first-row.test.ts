import { describe, expect, test } from 'vitest'
import { asked, reading } from './reading.ts'

const FLOWERS = '5.1,3.5,setosa\n4.9,3,setosa\n6.3,3.3,virginica\n'

describe('the first row', () => {
  test('is data where it is like the rows under it, and the reader can say otherwise', () => {
    expect(reading(FLOWERS)).toMatchObject({
      headers: ['column 1', 'column 2', 'column 3'],
      table: [
        [5.1, 3.5, 0],
        [4.9, 3, 0],
        [6.3, 3.3, 1],
      ],
      questions: [{ ask: 'What is row 1, “5.1, 3.5, setosa”?', taken: 'data' }],
    })
    expect(reading(FLOWERS, { 'first-row': 'names' })).toMatchObject({
      headers: ['5.1', '3.5', 'setosa'],
      table: [
        [4.9, 3, 0],
        [6.3, 3.3, 1],
      ],
    })
  })

  test('that is thrice the same loses no row', () => {
    expect(reading('5.1,3.5,setosa\n'.repeat(3)).table).toHaveLength(3)
  })

  test.each([
    ['words over numbers', 'a,b\n1,2\n', ['a', 'b'], []],
    ['words over dates', 'day,b\n2020-01-01,2\n', ['day', 'b'], []],
    ['numbers over numbers', '1,2\n3,4\n', ['column 1', 'column 2'], ['first-row: data']],
    ['a single row of numbers', '1,2\n', ['column 1', 'column 2'], []],
    [
      'years',
      'land,2019,2020\nPeru,1,2\nChile,3,4\n',
      ['2019', '2020'],
      ['first-row: names', 'words 1: out'],
    ],
    ['numbers of columns', ',0,1\n0,5.1,3\n1,4.2,2\n', ['0', '1'], ['first-row: names']],
    ['a number among words', 'a,7\n1,2\n3,4\n', ['a', '7'], ['first-row: names']],
  ])('of %s', (_name, text, headers, questions) => {
    expect([reading(text).headers, asked(text)]).toEqual([headers, questions])
  })

  test('of words over words is asked: a word that comes again is data', () => {
    expect(asked('a,b\nx,p\ny,q\nx,p\n')[0]).toBe('first-row: names')
    expect(asked('x,p\ny,q\nx,p\n')[0]).toBe('first-row: data')
  })

  test('of two like names keeps both columns, the second renamed', () => {
    const { headers, table, said } = reading('a,b,a\n1,2,3\n4,5,6\n')
    expect([headers, table[0]]).toEqual([
      ['a', 'b', 'a (2)'],
      [1, 2, 3],
    ])
    expect(said).toEqual(['Another column is called “a” too. Column 3 is called “a (2)” here.'])
  })
})
