import { expect, test } from 'vitest'
import { hiddenCharacters } from '../../../../src/lab/programs/hidden-characters.ts'

test.each([
  ['a direction override', 'a\u202eb', 'U+202E'],
  ['an isolate', 'a\u2066b', 'U+2066'],
  ['a zero-width space', 'a\u200bb', 'U+200B'],
  ['a byte order mark', 'a\ufeffb', 'U+FEFF'],
  ['a control', 'a\u0008b', 'U+0008'],
  ['a tag', 'a\u{e0041}b', 'U+E0041'],
])('%s is named', (_, text, name) => {
  expect(hiddenCharacters(text)).toContain(`cannot be seen (${name})`)
})

test.each(['const a = 1\r\n\tb()\n', 'const ä = "☃ שלום 漢字 👍"'])('%j has none', (text) => {
  expect(hiddenCharacters(text)).toBe('')
})
