import { expect, test } from 'vitest'
import { readScope } from '../../../scripts/check/scope.ts'

test('a path limits the files of the tools, and what is told', async () => {
  const { files, tells } = await readScope(['content/labs/moons', 'README.md'])
  expect(files).toEqual(expect.arrayContaining(['content/labs/moons/keras.py', 'README.md']))
  expect(['content/labs/moons/lab.yaml', 'README.md'].every(tells)).toBe(true)
  expect(['content/labs/moonsy/lab.yaml', 'content/sources.yaml'].some(tells)).toBe(false)
})

test('all is all', async () => {
  const { files, tells } = await readScope(['--all'])
  expect([files, tells('any')]).toEqual(['all', true])
})

test.each([[['no/such/file']], [['--al']]])('%s is refused, with the usage', async (args) => {
  await expect(readScope(args)).rejects.toThrow(/Usage: npm run check/)
})
