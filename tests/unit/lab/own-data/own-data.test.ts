import { describe, expect, test } from 'vitest'
import { describeTensors, formatBytes, readingLine } from '../../../../src/lab/own-data/describe.ts'
import { dataName, readCsvFile } from '../../../../src/lab/own-data/read-file.ts'
import { readTable } from '../../../../src/lab/own-data/read-table.ts'
import { dataText, MOST } from '../../../../src/lab/own-data/table.ts'
import { parseDataFile } from '../../../../src/sandbox/lab/data.ts'

function file(name: string, content: string | number[], size?: number) {
  const bytes =
    typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content)
  return { name, size: size ?? bytes.length, arrayBuffer: async () => bytes.buffer }
}
const read = (name: string, content: string | number[], size?: number) =>
  readCsvFile(file(name, content, size), ['moons'])

/** The bytes of a text in UTF-16, the low byte first or the high one. */
function utf16(text: string, highFirst = false): number[] {
  return [...text].flatMap((sign) => {
    const code = sign.charCodeAt(0)
    const bytes = [code % 256, Math.floor(code / 256)]
    return highFirst ? bytes.reverse() : bytes
  })
}

describe('a CSV file', () => {
  test('gives all columns but the last as x, the last as y', async () => {
    const data = await read('House prices.csv', 'rooms,area,price\r\n2,50.5,1e3\r\n-3, .7 ,+4\r\n')
    expect(data).toMatchObject({ name: 'house-prices', rows: 2, bytes: 42 })
    const { tensors } = parseDataFile('house-prices', dataText(data))
    expect(tensors).toEqual({
      x: { shape: [2, 2], values: [2, 50.5, -3, 0.7] },
      y: { shape: [2, 1], values: [1000, 4] },
    })
    expect(readingLine(data)).toBe("const { x, y } = await data('house-prices')")
    expect(describeTensors(data)).toBe('x is [2, 2], y is [2, 1].')
  })

  test('of one column gives x alone', async () => {
    const data = await read('a.csv', 'price\n1\n2\n\n')
    const { tensors } = parseDataFile('a', dataText(data))
    expect(tensors).toEqual({ x: { shape: [2, 1], values: [1, 2] } })
    expect(readingLine(data)).toBe("const { x } = await data('a')")
  })

  test('with words in the last column gives classes in the order in which they appear', () => {
    const table = readTable('width,kind\n1,setosa\n2,"versi, color"\n3, setosa\n')
    expect(table.classes).toEqual(['setosa', 'versi, color'])
    expect([...table.values]).toEqual([1, 0, 2, 1, 3, 0])
    expect(describeTensors(table)).toContain('y holds 0 for setosa, 1 for versi, color.')
  })

  test.each([
    [';', 'a;b\n1;2\n'],
    ['tab', 'a\tb\n1\t2\n'],
    ['bar', 'a|b\n1|2\n'],
    ['a byte order mark', '\uFEFFa,b\n1,2\n'],
    ['line ends of old Macintoshs', 'a,b\r1,2\r'],
    ['mixed line ends', 'a,b\r\n1,2\n\r'],
    ['UTF-16', utf16('\uFEFFa,b\n1,2\n')],
    ['UTF-16, the high byte first', utf16('\uFEFFa,b\n1,2\n', true)],
    ['UTF-16 without a mark', utf16('a,b\n1,2\n')],
    ['UTF-16 without a mark, the high byte first', utf16('a,b\n1,2\n', true)],
  ])('with %s is read', async (_name, text) => {
    const data = await read('a.csv', text)
    expect([data.headers, [...data.values]]).toEqual([
      ['a', 'b'],
      [1, 2],
    ])
  })
})

const wide = Array.from({ length: MOST.columns + 1 }, (_, i) => `c${i}`).join(',')
const full = Array.from({ length: 100 }, (_, i) => `c${i}`).join(',')
const many = `${full}\n${`1${',2'.repeat(99)}\n`.repeat(10_001)}`
const words = `a,b\n${Array.from({ length: MOST.classes + 1 }, (_, i) => `1,w${i}\n`).join('')}`

describe('a bad file is refused with its row, its column and what mends it:', () => {
  test.each([
    ['empty', '', /^The file is empty\. It needs rows of numbers, and names/],
    ['blank', '\n \n', /^The file is empty/],
    ['only a header', 'a,b\n', /no rows under them\. Add rows/],
    ['a column without a name', 'a,,c\n1,2,3\n', /^Row 1, column 2 has no name\. Write one/],
    ['too many columns', wide, /^The file has 101 columns, and at most 100 are kept\. Delete/],
    ['too many values', many, /^10,001 rows of 100 columns are more than 1,000,000 values/],
    ['text among numbers', 'a,b\n1,2\n3,x y\n', /^Row 3, column 2 \(“b”\) holds “x y”, which is/],
    ['the first of several', 'a,b\n0,1\nno,2\n3,x\n', /^Row 3, column 1 \(“a”\) holds “no”/],
    ['too many classes', words, /^Column 2 \(“b”\) holds 101 different words/],
    [
      'infinity',
      'a,b\n1,1e999\n',
      /^Row 2, column 2 \(“b”\) holds “1e999”, which is larger than any/,
    ],
    [
      'a row too short',
      'a,b,c\n1,2,3\n4,5\n',
      /^Row 3 has 2 values.*most rows have 3.*comma too few/,
    ],
    ['a row too long', 'a;b\n1;2;3\n', /^Row 2 has 3 values.*semicolon too many in row 2/],
    ['an open quotation mark', 'a,b\n1,2\n"3,4\n', /^Row 3 has a quotation mark/],
    ['a workbook', [0x50, 0x4b, 3, 4, 0], /workbook or an archive, not text\. Save the sheet/],
    [
      'a zero byte',
      [0x61, 0x0a, 0x31, 0, 0x31, 0x31],
      /^Row 2 holds a zero byte: the file is no text/,
    ],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /workbook or an archive, not text/],
    ['a PDF', '%PDF-1.7', /is a PDF, not text\. Copy its table/],
    ['Parquet', 'PAR1', /is Parquet, not text\. Write the table as CSV/],
    ['a web page', '<!DOCTYPE html>\n<html>', /is a web page, not a table.*the raw file/],
    ['JSON', '[{"a": 1}]', /is JSON, not a table\. Write it as CSV/],
    ['old Latin-1', [0x61, 0x0d, 0xe9, 0x0d], /^Row 2 holds a character that is not UTF-8/],
    ['Latin-1', [0x61, 0x0a, 0xe9, 0x0a], /^Row 2 holds a character that is not UTF-8/],
  ])('%s', async (_name, content, message) => {
    await expect(read('a.csv', content)).rejects.toThrow(message)
  })

  test('too large, before it is read', async () => {
    const large = { ...file('a.csv', ''), size: 100_000_000, arrayBuffer: () => Promise.reject() }
    await expect(readCsvFile(large, [])).rejects.toThrow(/has 100\.0 MB, and the most is 10\.0 MB/)
  })

  test('named like a data set of the site', async () => {
    await expect(read('Moons.csv', 'a\n1\n')).rejects.toThrow(/“moons”.*Rename the file/)
  })

  test('without a name', () => {
    expect(() => dataName('--.csv')).toThrow(/no letter and no digit\. Rename it/)
  })
})

test('sizes are written as a reader says them', () => {
  expect([999, 1500, 2_340_000].map(formatBytes)).toEqual(['999 bytes', '1.5 kB', '2.3 MB'])
})
