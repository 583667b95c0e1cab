import { describe, expect, test } from 'vitest'
import { applyTry } from '../../../src/content/apply-try.ts'
import { changedPrograms } from '../../../src/content/changed-programs.ts'
import { readTryFile, tryFileText } from '../../../src/content/try-file.ts'

const text = (...lines: string[]) => lines.map((line) => `${line}\n`).join('')
const programs = {
  'high-level': text('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
  'low-level': text('rate = 1'),
  keras: text('k'),
  tensorflow: text('t'),
}
const changed = {
  ...programs,
  'high-level': text('A', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'),
  'low-level': text('rate = $&2'),
}
const changes = readTryFile(tryFileText(programs, changed))

describe('the file of a try', () => {
  test('has what was changed, by the names of the files, and nothing else', () => {
    const file = tryFileText(programs, changed)
    expect(file).toContain('--- low-level.ts\n+++ low-level.ts\n@@ -1,1 +1,1 @@\n-rate = 1\n')
    expect(file).not.toContain('keras.py')
    expect(changedPrograms({ changes })).toEqual(['high-level', 'low-level'])
    expect(tryFileText(programs, programs)).toBe('')
  })

  test('gives the changed programs again, to the letter', () => {
    expect(applyTry(changes, programs)).toEqual({ changed })
  })

  test('changes a program once', () => {
    const file = tryFileText(programs, changed)
    expect(() => readTryFile(file + file)).toThrow('it has high-level.ts twice')
  })
})

describe('a try', () => {
  test('changes the programs that it is given', () => {
    const { 'low-level': low } = programs
    expect(applyTry(changes, { 'low-level': low })).toEqual({
      changed: { 'low-level': text('rate = $&2') },
    })
  })

  test('fits a program that has moved', () => {
    const moved = { 'high-level': text('0', '0') + programs['high-level'] }
    expect(applyTry(changes, moved)).toEqual({
      changed: { 'high-level': text('0', '0') + changed['high-level'] },
    })
  })

  test('names the first piece that does not fit', () => {
    const other = { ...programs, 'high-level': programs['high-level'].replace('j', 'J') }
    expect(applyTry(changes, other)).toEqual({
      misfit: { program: 'high-level', hunk: 2, lines: [' h', ' i', ' j', '+k'] },
    })
  })
})
