import { describe, expect, test } from 'vitest'
import { describeTensors, formatBytes, readingLine } from '../../../../src/lab/own-data/describe.ts'
import { parseCsv } from '../../../../src/lab/own-data/parse-csv.ts'
import { dataName, readCsvFile } from '../../../../src/lab/own-data/read-file.ts'
import { dataText, MOST } from '../../../../src/lab/own-data/table.ts'
import { parseDataFile } from '../../../../src/sandbox/lab/data.ts'

function file(name: string, content: string | number[], size?: number) {
  const bytes =
    typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content)
  return { name, size: size ?? bytes.length, arrayBuffer: async () => bytes.buffer }
}
const read = (name: string, content: string | number[], size?: number) =>
  readCsvFile(file(name, content, size), ['moons'])

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
    const table = parseCsv('width,kind\n1,setosa\n2,"versi, color"\n3, setosa\n')
    expect(table.classes).toEqual(['setosa', 'versi, color'])
    expect([...table.values]).toEqual([1, 0, 2, 1, 3, 0])
    expect(describeTensors({ ...table, name: 'a', file: 'a', bytes: 1 })).toContain(
      'y holds 0 for setosa, 1 for versi, color.',
    )
  })

  test.each([
    [';', 'a;b\n1;2\n'],
    ['tab', 'a\tb\n1\t2\n'],
    ['bar', 'a|b\n1|2\n'],
    ['a byte order mark', '\uFEFFa,b\n1,2\n'],
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
    ['empty', '', /^The file is empty\. It needs a row of column names/],
    ['blank', '\n \n', /^The file is empty/],
    ['no header', '1,2\n3,4\n', /^Row 1 holds numbers.*Put a row of names above it/],
    ['only a header', 'a,b\n', /no rows under them\. Add rows/],
    ['a column without a name', 'a,,c\n1,2,3\n', /^Row 1, column 2 has no name\. Write one/],
    ['a name twice', 'a,b,a\n1,2,3\n', /two columns “a”: column 1 and column 3\. Rename one/],
    ['too many columns', wide, /^Row 1 names 101 columns, and at most 100 are kept\. Delete/],
    ['too many values', many, /^10,001 rows of 100 columns are more than 1,000,000 values/],
    ['text among numbers', 'a,b\n1,2\n3,x y\n', /^Row 3, column 2 \(“b”\) holds “x y”, which is/],
    ['the first of several', 'a,b\nno,2\n3,x\n', /^Row 2, column 1 \(“a”\) holds “no”/],
    ['an empty cell', 'a,b\n1,2\n,4\n', /^Row 3, column 1 \(“a”\) is empty\. Fill it in/],
    ['a class left out', 'a,b\n1,x\n2,\n', /^Row 3, column 2 \(“b”\) is empty/],
    ['too many classes', words, /^Column 2 \(“b”\) holds 101 different words/],
    ['a decimal comma', 'a;b\n1,5;2\n', /^Row 2, column 1 .*“1,5”\. Write the number with a point/],
    ['infinity', 'a,b\n1,1e999\n', /^Row 2, column 2 \(“b”\) holds “1e999”, which is not a number/],
    ['a row too short', 'a,b,c\n1,2,3\n4,5\n', /^Row 3 has 2 values, row 1 names 3.*comma too few/],
    ['a row too long', 'a;b\n1;2;3\n', /^Row 2 has 3 values.*semicolon too many in row 2/],
    ['an empty row between', 'a,b\n1,2\n\n3,4\n', /^Row 3 is empty\. Delete it/],
    ['an open quotation mark', 'a,b\n1,2\n"3,4\n', /^Row 3 has a quotation mark/],
    ['UTF-16', [0xff, 0xfe, 0x61, 0], /^The file is UTF-16 text\. Save it again as CSV in UTF-8/],
    ['UTF-16 without a mark', [0x61, 0, 0x2c, 0], /^Row 1 holds a zero byte.*in UTF-8/],
    ['a workbook', [0x50, 0x4b, 3, 4, 0], /workbook or an archive, not text\. Save the sheet/],
    ['Latin-1', [0x61, 0x0a, 0xe9, 0x0a], /^Row 2 holds a character that is not UTF-8/],
  ])('%s', async (_name, content, message) => {
    await expect(read('a.csv', content)).rejects.toThrow(message)
  })

  test('too large, before it is read', async () => {
    const large = { ...file('a.csv', ''), size: 12_340_000, arrayBuffer: () => Promise.reject() }
    await expect(readCsvFile(large, [])).rejects.toThrow(/has 12\.3 MB, and the most is 10\.0 MB/)
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
