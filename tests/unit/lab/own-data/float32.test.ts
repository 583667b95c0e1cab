import { describe, expect, test, vi } from 'vitest'
import { chooseReading, readCsvFile } from '../../../../src/lab/own-data/read-file.ts'
import { dataText } from '../../../../src/lab/own-data/table.ts'
import { parseDataFile } from '../../../../src/sandbox/lab/data.ts'
import { asked, reading } from './reading.ts'

const START = 1_700_000_000_000
const TIMES = `t,y\n${[0, 1, 2, 3].map((step) => `${START + step},${step}\n`).join('')}`
const firstColumn = (text: string, choices = {}) =>
  reading(text, choices).table.map(([value]) => Math.fround(value ?? NaN))

describe('what float32 loses is told, with a remedy', () => {
  test('timestamps of milliseconds that become one number', () => {
    expect(new Set(firstColumn(TIMES)).size).toBe(1)
    expect(reading(TIMES).warnings).toEqual(['Column “t” in float32: 4 different values become 1.'])
    expect(reading(TIMES).questions).toEqual([
      {
        id: 'float32 1',
        ask: 'What becomes of column “t”, which float32 cannot hold?',
        options: { none: 'Left as it is', first: `${START} is subtracted, the first value` },
        taken: 'none',
      },
    ])
    const remedied = { 'float32 1': 'first' }
    expect(firstColumn(TIMES, remedied)).toEqual([0, 1, 2, 3])
    expect(reading(TIMES, remedied).warnings).toEqual([])
  })

  test('a number too large, and one too small', () => {
    expect(reading('a,b\n1e39,1\n2e38,2\n')).toMatchObject({
      warnings: ['Column “a” in float32: 1 value becomes Infinity.'],
      questions: [{ options: { scale: 'Divided by 1e39' } }],
    })
    expect(firstColumn('a,b\n1e39,1\n2e38,2\n', { 'float32 1': 'scale' })).toEqual([
      1,
      Math.fround(0.2),
    ])
    expect(reading('a,b\n1e-50,1\n2e-50,2\n').warnings[0]).toContain('2 values become 0')
    expect(firstColumn('a,b\n1e-50,1\n2e-50,2\n', { 'float32 1': 'scale' })).toEqual([1, 2])
  })

  test('the power of ten is looked for once in a column, not at each value', () => {
    const searches = vi.spyOn(Math, 'log10')
    const rows = Array.from({ length: 60 }, (_, row) => `${row + 1}e39,${row}\n`)
    expect(firstColumn(`a,b\n${rows.join('')}`, { 'float32 1': 'scale' })[59]).toBe(6)
    expect(searches.mock.calls.length).toBeLessThan(rows.length)
    searches.mockRestore()
  })

  test('values that stay apart and are far off', () => {
    expect(reading('a,b\n100000000,1\n100000011,2\n').warnings[0]).toMatch(
      /values are off by up to 3, in a range of 11/,
    )
  })

  test('and no remedy where none keeps everything', () => {
    const { warnings, questions } = reading('a,b\n1e39,1\n1e-39,2\n')
    expect([warnings, questions]).toEqual([
      ['Column “a” in float32: 1 value becomes Infinity.'],
      [],
    ])
  })

  test('and nothing where nothing that matters is lost', () => {
    expect(asked('a,b,c\n0.1,16777216,1\n0.2,3.4e38,2\n')).toEqual([])
    expect(asked('a,b\n1.1,1\n1.1,2\n')).toEqual([])
  })

  test('the remedy is kept with the data set, and its description says it', async () => {
    const bytes = new TextEncoder().encode(TIMES)
    const file = { name: 'Times.csv', size: bytes.length, arrayBuffer: async () => bytes.buffer }
    const kept = chooseReading(await readCsvFile(file, []), 'float32 1', 'first')
    expect(kept.choices).toEqual({ 'float32 1': 'first' })
    const { about, tensors } = parseDataFile('times', dataText(kept))
    expect(tensors['x']?.values).toEqual([0, 1, 2, 3])
    expect(about).toContain(`${START} is subtracted, the first value.`)
    expect((await readCsvFile(file, [], kept.choices)).values).toEqual(kept.values)
  })
})
