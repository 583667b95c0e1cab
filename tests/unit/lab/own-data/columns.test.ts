import { describe, expect, test } from 'vitest'
import { asked, reading } from './reading.ts'

describe('labels in the first column', () => {
  test.each([
    ['an index without a name', ',a,b\n0,1,2\n1,3,4\n', []],
    ['words without a name', ',a,b\nx,1,2\ny,3,4\n', []],
    ['names of rows that R writes', '"a","b"\n"x",1,2\n"y",3,4\n', []],
    ['an id that counts', 'id,a,b\n1,1,2\n2,3,4\n3,5,6\n', ['index: out']],
    ['another word in each row', 'name,a,b\nanna,1,2\nbert,3,4\n', ['words 1: out']],
  ])('are left out: %s', (_name, text, questions) => {
    const { headers, table } = reading(text)
    expect([headers, table.slice(0, 2), asked(text)]).toEqual([
      ['a', 'b'],
      [
        [1, 2],
        [3, 4],
      ],
      questions,
    ])
  })

  test('are kept where the reader says so', () => {
    const text = 'id,a,b\n1,1,2\n2,3,4\n3,5,6\n'
    expect(reading(text, { index: 'numbers' }).headers).toEqual(['id', 'a', 'b'])
  })

  test('of more words than make classes are left out, and that is said', () => {
    const rows = Array.from({ length: 101 }, (_, i) => `w${i},1,${i}\n`).join('')
    const { headers, said } = reading(`name,a,b\n${rows}`)
    expect([headers, said[0]]).toEqual([
      ['a', 'b'],
      'Column 1 (“name”) holds 101 different words. It is left out.',
    ])
  })
})

describe('a column of words before the last', () => {
  const text = 'kind,a\nx,1\ny,2\nx,3\n'

  test('is numbered, left out or predicted, as the reader chooses', () => {
    expect(reading(text)).toMatchObject({
      headers: ['kind', 'a'],
      table: [
        [0, 1],
        [1, 2],
        [0, 3],
      ],
      said: ['Column “kind” holds 0 for x, 1 for y.'],
    })
    expect(reading(text, { 'words 1': 'out' })).toMatchObject({ headers: ['a'] })
    expect(reading(text, { 'words 1': 'predicted' })).toMatchObject({
      headers: ['a', 'kind'],
      table: [
        [1, 0],
        [2, 1],
        [3, 0],
      ],
      classes: ['x', 'y'],
    })
  })

  test('that is the only one is told with its numbers', () => {
    const { table, said } = reading('kind\nx\ny\nx\n')
    expect([table, said]).toEqual([[[0], [1], [0]], ['Column “kind” holds 0 for x, 1 for y.']])
  })

  test('counts true as 1', () => {
    expect(reading('a,on\n1,true\n2,false\n3,true\n').table.map(([, on]) => on)).toEqual([1, 0, 1])
  })

  test('alone leaves nothing to train on', () => {
    const alone = () => reading('name,empty\nanna,NA\nbert,NA\n', { 'words 1': 'out' })
    expect(alone).toThrow(/No column holds numbers/)
  })
})

describe('a value that is missing', () => {
  test.each(['', 'NA', 'null', '-', 'NaN', 'n/a', '#N/A', '?'])('as “%s”', (cell) => {
    const text = `a,b\n1,2\n${cell},4\n5,6\n`
    expect(reading(text)).toMatchObject({
      table: [
        [1, 2],
        [5, 6],
      ],
      questions: [{ ask: expect.stringContaining('first row 3 in column “a”') as string }],
    })
    expect(reading(text, { missing: 'mean' }).table[1]).toEqual([3, 4])
  })

  test('as a class leaves its row out; a minus beside a plus is a class', () => {
    expect(reading('a,b\n1,x\n2,\n3,y\n').table).toEqual([
      [1, 0],
      [3, 1],
    ])
    expect(reading('a,b\n1,+\n2,-\n').classes).toEqual(['+', '-'])
  })

  test('in all rows leaves its column out, and a file without a whole row is refused', () => {
    expect(reading('a,b,c\n1,NA,2\n3,NA,4\n')).toMatchObject({
      headers: ['a', 'c'],
      said: ['Column “b” has no value in any row. It is left out.'],
    })
    expect(() => reading('a,b\n1,NA\nNA,4\n')).toThrow(/No row has a value in each column; row 2/)
  })
})

describe('dates become days since the earliest', () => {
  test.each([
    ['ISO', '2020-02-28', '2020-03-01', 2],
    ['with a time and a zone', '2020-01-01T23:00:00+02:00', '2020-01-02 09:00:00', 0.5],
    ['with points', '28.02.2020', '01.03.2020', 2],
    ['the day first', '28/02/2020', '01/03/2020', 2],
    ['the month first', '02/28/2020', '03/01/2020', 2],
  ])('%s', (_name, one, other, days) => {
    const text = `d,b\n${other},1\n${one},2\n`
    expect(reading(text)).toMatchObject({
      table: [
        [days, 1],
        [0, 2],
      ],
      said: ['The dates of “d” become days since the earliest one.'],
      questions: [],
    })
  })

  test('in the order that the reader chooses where none tells', () => {
    const text = 'd,b\n01/02/2020,1\n01/03/2020,2\n'
    expect(reading(text)).toMatchObject({
      table: [
        [0, 1],
        [1, 2],
      ],
      questions: [{ options: { day: 'February 1, 2020', month: 'January 2, 2020' } }],
    })
    expect(reading(text, { date: 'day' }).table[1]).toEqual([29, 2])
  })

  test('and one that no calendar has is refused', () => {
    expect(() => reading('d,b\n2020-02-28,1\n2020-02-30,2\n')).toThrow(
      /^Row 3, column 1 \(“d”\) holds “2020-02-30”, which is no date/,
    )
  })
})

test('one row and one class are warned of', () => {
  expect(reading('a,b\n1,2\n').warnings).toEqual([
    'There is one row. A program has nothing to compare it with.',
  ])
  expect(reading('a,b\n1,x\n2,x\n').warnings).toEqual([
    'y is “x” in every row. There is nothing to tell apart.',
  ])
})
