import { describe, expect, test } from 'vitest'
import { fontCharacters } from '../../src/site/font-characters.ts'
import { fallbackFace } from '../../src/site/font-fallback.ts'
import { splitInlineCode, withoutInlineCode } from '../../src/content/inline-code.ts'
import { describeSource } from '../../src/site/source-note.ts'

describe('inline code in plain text', () => {
  test('is what stands between backticks', () => {
    expect(splitInlineCode('behind `fit`.')).toEqual([
      { text: 'behind ', code: false },
      { text: 'fit', code: true },
      { text: '.', code: false },
    ])
    expect(withoutInlineCode('behind `fit`.')).toBe('behind fit.')
  })

  test('needs a closing backtick', () => {
    expect(splitInlineCode('one ` alone')).toEqual([{ text: 'one ` alone', code: false }])
  })
})

test('the font is asked for each letter of the content once, and for no other signs of code', () => {
  const plain = fontCharacters([])
  expect([...fontCharacters(['Ça {x} = `y`; ça', 'ñ −1'])].sort()).toEqual(
    [...plain, ...'Ççñ'].sort(),
  )
  expect([...'C#’s 1.0: “a”'].every((character) => plain.includes(character))).toBe(true)
})

test('the fallback font takes up the room of the one it stands for', () => {
  const metrics = { ascent: 800, descent: -200, lineGap: 0, unitsPerEm: 1000, xWidthAvg: 812.5 }
  const face = fallbackFace('F', metrics)
  // Times is 0.40625 em wide on average, so this font is twice as wide.
  expect(face).toContain('size-adjust:200.00%')
  expect(face).toContain('ascent-override:40.00%')
  expect(face).toContain('descent-override:10.00%')
})

describe('a note on a source', () => {
  const source = { title: 'T', where: 'W', read: new Date('2026-11-20'), unverified: false }

  test('names where, the place, the version and the day', () => {
    expect(describeSource({ ...source, version: 'v1' }, 'line 3')).toMatchObject({
      rest: 'W, line 3, v1, read',
      day: '2026-11-20',
    })
  })

  test('says when nobody opened the work', () => {
    expect(describeSource({ ...source, unverified: true }).rest).toBe(
      'W, known from a copy or quotation',
    )
  })
})
