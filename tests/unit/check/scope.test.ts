import { expect, test } from 'vitest'
import { readAsked } from '../../../scripts/check/scope.ts'
import { unreadable } from '../../../scripts/check/tools/tool.ts'

test('a path limits the files of the tools, and what is told', async () => {
  const { scope, runs } = await readAsked(['content/labs/moons', 'README.md'])
  const { files, tells } = scope
  expect(runs).toBe(false)
  expect(files).toEqual(expect.arrayContaining(['content/labs/moons/keras.py', 'README.md']))
  expect(['content/labs/moons/lab.yaml', 'README.md'].every(tells)).toBe(true)
  expect(['content/labs/moonsy/lab.yaml', 'content/sources.yaml'].some(tells)).toBe(false)
  // A tool that broke looked at nothing.
  expect(unreadable('Prettier', { code: 2, output: 'no' }).map(({ file }) => tells(file))).toEqual([
    true,
  ])
})

test('all is all', async () => {
  const { scope, runs } = await readAsked(['--all'])
  expect([scope.files, scope.tells('any'), runs]).toEqual(['all', true, false])
})

test('--run asks to run what is touched, in the same scope', async () => {
  const { scope, runs } = await readAsked(['--run', 'README.md'])
  expect([scope.files, runs]).toEqual([['README.md'], true])
})

test.each([[['no/such/file']], [['--al']]])('%s is refused, with the usage', async (args) => {
  await expect(readAsked(args)).rejects.toThrow(/Usage: npm run check/)
})
