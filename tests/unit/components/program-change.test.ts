import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { changeOf, sumCounts } from '../../../src/components/parts/program-change.ts'
import { dotsOf, SIDE } from '../../../src/components/parts/scatter.ts'
import { signedLines } from '../../../src/components/parts/signed-lines.ts'
import {
  distribution,
  triesNamed,
  tryChange,
  type PairedTry,
} from '../../../src/components/parts/try-changes.ts'
import { FOLDERS } from '../../../src/content/folders.ts'
import { readWholeLab } from '../../../src/content/read-whole-lab.ts'

/** The parts of a program's lines: a new one begins at each line that names it as `name:`. */
function partsOf(lines: string[]): string[] {
  let part = ''
  return lines.map((line) => (part = /^(\w+):/.exec(line)?.[1] ?? part))
}

const program = ['data: x', 'y', '', 'model: a', 'b', 'c', '', 'update: s', 't']
const change = (shown: string[]) => changeOf(program, shown, partsOf(program))

describe('what a change does to a program', () => {
  test('a line in the place of another is one changed line', () => {
    expect(change(program.with(4, 'B'))).toEqual({
      ...{ replaced: 1, added: 0, removed: 0, lines: 1, places: 1 },
      parts: ['model'],
    })
  })

  test('where a place gets more lines than it loses, the others are added', () => {
    const shown = program.toSpliced(4, 1, 'B', 'b2', 'b3')
    expect(change(shown)).toMatchObject({ replaced: 1, added: 2, removed: 0, lines: 3, places: 1 })
    expect(change(program.toSpliced(4, 2, 'B'))).toMatchObject({
      replaced: 1,
      removed: 1,
      lines: 2,
    })
  })

  test('unchanged lines between two changes make two places', () => {
    const shown = program.with(1, 'Y').with(8, 'T')
    expect(change(shown)).toMatchObject({ lines: 2, places: 2, parts: ['data', 'update'] })
  })

  test('a line that comes belongs to the part above it', () => {
    expect(change(program.toSpliced(2, 0, 'z'))).toMatchObject({ added: 1, parts: ['data'] })
  })

  test('a paragraph that comes belongs to the part below it, and its empty lines do not count', () => {
    const shown = program.toSpliced(7, 0, 'class C', '  d', '', '')
    expect(change(shown)).toMatchObject({ added: 2, lines: 2, places: 1, parts: ['update'] })
  })

  test('a program that stays as it is has no change', () => {
    expect(change(program)).toMatchObject({ lines: 0, places: 0, parts: [] })
  })

  test('changes are summed', () => {
    const counts = [change(program.with(4, 'B')), change(program.toSpliced(2, 0, 'z'))]
    expect(sumCounts(counts)).toEqual({ replaced: 1, added: 1, removed: 0, lines: 2, places: 2 })
  })
})

test('the lines of a difference keep their signs, and its pieces lie apart', () => {
  const patch = '--- a\n+++ a\n@@ -1,3 +1,3 @@\n-x\n+X\n y\n \n@@ -9,1 +9,2 @@\n z\n+w\n'
  expect(signedLines(patch).map(({ sign, text }) => sign + text)).toEqual([
    '-x',
    '+X',
    ' y',
    '…',
    ' z',
    '+w',
  ])
})

test('tries are told by their median, range and extremes', () => {
  const tries = [
    [1, 1],
    [2, 9],
    [5, 3],
    [8, 8],
  ].map(([high, low]) => ({ high, low }) as PairedTry)
  expect(distribution(tries)).toMatchObject({
    high: { least: 1, median: 3.5, most: 8 },
    low: { least: 1, median: 5.5, most: 9 },
    more: { high: 1, low: 1, neither: 2 },
    extremes: { high: { high: 5, low: 3 }, low: { high: 2, low: 9 } },
  })
  expect(distribution(tries.slice(0, 1)).extremes).toEqual({ high: undefined, low: undefined })
})

test('tries that lie at one place are one dot, as much larger as they are more', () => {
  const tries = [
    { high: 1, low: 2 },
    { high: 4, low: 4 },
    { high: 4, low: 4 },
  ]
  const [one, two] = dotsOf(tries)
  expect(dotsOf(tries)).toHaveLength(2)
  expect((two?.radius ?? NaN) ** 2).toBeCloseTo(2 * (one?.radius ?? NaN) ** 2, 0)
  expect((two?.x ?? NaN) + (two?.y ?? NaN)).toBeCloseTo(SIDE)
  expect(() => dotsOf([{ high: 65, low: 1 }])).toThrow('more lines than 64')
})

/* The page “Lines and changes”, and the claims that rest on it, say in words which program takes more lines. */
test.each([
  ['deeper', 0],
  ['adam', -1],
  ['penalty', 1],
  ['centered', 1],
])('Keras takes more, as many or fewer lines than TensorFlow for the change "%s"', (name, sign) => {
  const lab = readWholeLab(join(FOLDERS.labs, 'digits-mlp'))
  const [labTry] = triesNamed(lab, name)
  const { keras, tensorflow } = labTry ? tryChange(lab, labTry) : {}
  expect(Math.sign((keras?.lines ?? NaN) - (tensorflow?.lines ?? NaN))).toBe(sign)
})
