import { describe, expect, test } from 'vitest'
import { reading } from './reading.ts'

const AB = {
  headers: ['a', 'b'],
  table: [
    [1, 2],
    [3, 4],
  ],
}

describe('the delimiter is the one that all rows fit:', () => {
  test('not the one that stands most often in a name', () => {
    expect(reading('a (m, cm, mm);b\n1;2\n')).toMatchObject({
      headers: ['a (m, cm, mm)', 'b'],
      table: [[1, 2]],
    })
  })

  test.each([
    ['a comma in each name', 'a (m, cm);b (m, cm)\n1;2\n3;4\n', ['a (m, cm)', 'b (m, cm)']],
    ['decimal commas', 'a;b\n1,0;2,0\n3,0;4,0\n', ['a', 'b']],
    ['decimal commas without names', '1,0;2,0\n3,0;4,0\n', ['column 1', 'column 2']],
    ['a row with a slip', 'a;b\n1;2\n3;4\n', ['a', 'b']],
    ['spaces', 'a b\n 1  2\n 3 4\n', ['a', 'b']],
    ['spaces under a remark sign', '# a b\n1 2\n3 4\n', ['a', 'b']],
  ])('%s', (_name, text, headers) => {
    expect(reading(text)).toMatchObject({ headers, table: AB.table })
  })

  test('none in one column of decimal commas or of spaced thousands', () => {
    expect(reading('price\n1,5\n2,5\n')).toMatchObject({
      headers: ['price'],
      table: [[1.5], [2.5]],
    })
    expect(reading('unit price\n1 234\n5 678\n')).toMatchObject({
      headers: ['unit price'],
      table: [[1234], [5678]],
    })
  })
})

test('a comma in each row of one name is asked: a decimal comma, or two columns', () => {
  const text = 'price\n1,5\n2,5\n'
  expect(reading(text)).toMatchObject({
    headers: ['price'],
    questions: [{ ask: 'What is “1,5”?', taken: 'one' }],
  })
  expect(reading(text, { comma: 'two' })).toMatchObject({
    headers: ['column 1', 'column 2'],
    table: [
      [1, 5],
      [2, 5],
    ],
  })
})

describe('what is above the table is left out, and that is said:', () => {
  test.each([
    ['a line and a blank one', 'Exported today\n\na,b\n1,2\n3,4\n', '“Exported today”'],
    ['a line', 'Exported today\na,b\n1,2\n3,4\n', '“Exported today”'],
    ['a line with a delimiter', 'Exported, today\nBy me\n\na,b,c\n1,2,3\n3,4,5\n', '“By me”'],
    ['a line that a sheet filled up', 'Report,\n,\na,b\n1,2\n3,4\n', '“Report”'],
    ['remarks', '# one, two\n# three\na,b\n1,2\n3,4\n', '“# three”'],
  ])('%s', (_name, text, told) => {
    const { headers, table, said } = reading(text)
    expect([headers.slice(0, 2), table.map((row) => row.slice(0, 2))]).toEqual([
      AB.headers,
      AB.table,
    ])
    expect(said.find((sentence) => sentence.includes('above the table'))).toContain(told)
  })

  test('over one column, where a blank line parts it', () => {
    expect(reading('Exported today\n\nprice\n1\n2\n')).toMatchObject({
      headers: ['price'],
      table: [[1], [2]],
      said: ['1 line above the table left out: “Exported today”.'],
    })
  })

  test('over rows without names', () => {
    expect(reading('Exported today\n1,2,3\n3,4,5\n').table.map((row) => row.slice(0, 2))).toEqual(
      AB.table,
    )
  })

  test.each([
    ['blank lines', '\n\na,b\n1,2\n3,4\n'],
    ['sep=', 'sep=;\na;b\n1;2\n3;4\n'],
    ['sep= of another sign', '"sep=^"\r\na^b\r\n1^2\r\n3^4\r\n'],
  ])('%s', (_name, text) => {
    expect(reading(text)).toMatchObject(AB)
  })

  test('blank rows between and delimiters at the end', () => {
    expect(reading('a,b,\n1,2,\n,,\n\n3,4,\n\n')).toMatchObject({
      ...AB,
      said: ['2 blank rows left out.', 'Column 3 is empty and left out.'],
    })
  })

  test('a row of units is refused with what mends it', () => {
    expect(() => reading('a,b\nm,cm\n1,2\n3,4\n')).toThrow(
      /^Row 2, column 1 \(“a”\) holds “m”.*If row 2 holds names or units, delete it/,
    )
  })
})

test('a row of one value is told in good grammar', () => {
  expect(() => reading('a,b\n1,2\n3\n')).toThrow(/^Row 3 has 1 value \(“3”\), and most rows have 2/)
})
