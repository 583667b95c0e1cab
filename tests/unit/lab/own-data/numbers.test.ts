import { describe, expect, test } from 'vitest'
import { asked, reading } from './reading.ts'

const first = (text: string, choices = {}) => reading(text, choices).table[0]?.[0]

describe('“1,234”', () => {
  const text = 'a,b\n"1,234",2\n"5,678",3\n'

  test('is told with both readings, and the reader chooses for the file', () => {
    expect(reading(text).questions).toEqual([
      {
        id: 'decimal',
        ask: 'Row 2, column 1 (“a”) holds “1,234”. Which number is that?',
        options: {
          point: '1234: the comma parts thousands',
          comma: '1.234: the comma is the decimal sign',
        },
        taken: 'point',
      },
    ])
    expect(reading(text).table).toEqual([
      [1234, 2],
      [5678, 3],
    ])
    expect(reading(text, { decimal: 'comma' }).table).toEqual([
      [1.234, 2],
      [5.678, 3],
    ])
  })

  test.each([
    ['between semicolons is likely a decimal', 'a;b\n1,234;2\n', 1.234, ['decimal: comma']],
    ['beside “1,5” is a decimal', 'a;b\n1,234;1,5\n', 1.234, []],
    ['beside “0,123” is a decimal', 'a;b\n1,234;0,123\n', 1.234, []],
    ['beside “1.234,5” is a decimal', 'a;b\n1,234;1.234,5\n', 1.234, []],
    ['beside “1.5” has thousands', 'a;b\n1,234;1.5\n', 1234, []],
    ['beside “1,234,567” has thousands', 'a;b\n1,234;1,234,567\n', 1234, []],
  ])('%s', (_name, text, value, questions) => {
    expect([first(text), asked(text)]).toEqual([value, questions])
  })
})

describe('a number', () => {
  test.each([
    ['1,5', 1.5],
    ['-1.234,5', -1234.5],
    ['1.234.567', 1234567],
    ['1 234,5', 1234.5],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234\u202f567', 1234567],
    ["1'234.5", 1234.5],
    ['1’234', 1234],
    ['\u22125', -5],
    ['(1,234.50)', -1234.5],
    ['$1,234.50', 1234.5],
    ['-$5', -5],
    ['5 €', 5],
    ['€ -5', -5],
    ['CHF 1.50', 1.5],
    ['1,5e3', 1500],
  ])('written %s', (cell, value) => {
    expect(first(`a;b\n${cell};2\n`)).toBe(value)
  })

  test.each(['1,2,3', '1 23', '12,34,567', '5 kg', '1.2.3', '$5€', '(5', '--5'])(
    'is not what %s is',
    (cell) => {
      expect(() => reading(`a;b\n1;2\n${cell};2\n`)).toThrow(/^Row 3, column 1 \(“a”\) holds/)
    },
  )

  test('with a percent sign is a hundredth, or as written where the reader says so', () => {
    const text = 'a,b\n7%,1\n12.5 %,2\n'
    expect(reading(text).table.map(([value]) => value)).toEqual([0.07, 0.125])
    expect(reading(text).questions[0]?.options).toEqual({ fraction: '0.07', written: '7' })
    expect(reading('a,b\n1e-7%,1\n0.00000025%,2\n').table.map(([value]) => value)).toEqual([
      1e-9, 2.5e-9,
    ])
    expect(reading(text, { percent: 'written' }).table.map(([value]) => value)).toEqual([7, 12.5])
  })

  test('with a currency loses it, and that is said; two currencies are refused', () => {
    expect(reading('a,b\n€5,1\n').said).toContain('€ is left off the amounts of “a”.')
    expect(() => reading('a,b\n€5,1\n$5,2\n')).toThrow(/amounts in € and in \$\. Convert them/)
  })

  test('cannot have a decimal comma here and a decimal point there', () => {
    expect(() => reading('a;b\n1,5;1.5\n')).toThrow(
      /^Row 2, column 1 \(“a”\) holds “1,5”, with a decimal comma, and row 2, column 2 .*“1\.5”, with a decimal point\. Write all/,
    )
  })
})
