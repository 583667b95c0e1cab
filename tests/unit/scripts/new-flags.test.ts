import { expect, it } from 'vitest'
import { readFlags } from '../../../scripts/new/flags.ts'
import { NEW_KINDS } from '../../../scripts/new/index.ts'
import type { ContentScaffold } from '../../../scripts/new/scaffold.ts'

const read = (kind: string, ...args: string[]) =>
  readFlags(NEW_KINDS[kind] as ContentScaffold, args)

it('the name stands without a flag, all else with one', () => {
  const { given, yes } = read('page', 'features/x', '--title', 'A page', '--yes')
  expect({ given: { ...given }, yes }).toEqual({
    given: { id: 'features/x', title: 'A page' },
    yes: true,
  })
})

it.each([
  ['at the end', ['x', '--article'], 'yes'],
  ['before another flag', ['x', '--article', '--title', 'T'], 'yes'],
  ['before the name', ['--article', 'x'], 'yes'],
  ['with its value', ['x', '--article', 'no'], 'no'],
  ['with its value behind =', ['--article=no', 'x'], 'no'],
])('--article of a source can stand bare: %s', (_, args, article) => {
  expect(read('source', ...args).given).toMatchObject({ key: 'x', article })
})

it.each([
  ['an unknown flag', 'page', ['--titel', 'x'], /^--titel is unknown here; known are --title, /],
  ['a flag without its value', 'page', ['x', '--title'], /^--title needs a value: The heading$/],
  ['a flag before another', 'page', ['--title', '--yes'], /^--title needs a value: The heading$/],
  ['a list that is empty', 'claim', ['x', '--article'], /^--article needs a value: The articles/],
  ['a second name', 'lab', ['x', 'y'], /^"y" is one name too many$/],
])('%s is refused in words', (_, kind, args, message) => {
  expect(() => read(kind, ...args)).toThrow(message)
})
