import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CHANGES, CONFIDENCES } from '../../../src/content/event.ts'

const page = readFileSync('content/docs/contribute/claims.mdx', 'utf8')

/** The rows of a table by its first heading: what stands before and behind the line between. */
function tableOf(heading: string): Record<string, string> {
  const [, rows = ''] = page.split(new RegExp(`^\\| ${heading} .*\\n.*\\n`, 'm'))
  const [table = ''] = rows.split('\n\n')
  return Object.fromEntries(
    table.split('\n').map((row) => {
      const [, word = '', meaning = ''] = /^\| `(\w+)` +\| (.*?) +\|$/.exec(row) ?? []
      return [word, meaning]
    }),
  )
}

test('the page on events has each word of `changed`, in order, with its meaning', () => {
  const meanings = Object.entries(CHANGES).map(([word, { meaning }]) => [word, meaning])
  expect(Object.entries(tableOf('a word of `changed`'))).toEqual(meanings)
})

test('and each word of `confidence`', () => {
  expect(Object.entries(tableOf('a word of `confidence`'))).toEqual(Object.entries(CONFIDENCES))
})
