import { BadFile, quote } from './bad-file.ts'
import { isMissing, numbersRows } from './cell-kinds.ts'
import type { Column, NumberColumn } from './column.ts'
import type { Notes } from './notes.ts'
import { MOST } from './table.ts'

/** What becomes of a column of words. */
export type WordsUse = 'out' | 'numbers' | 'predicted'

const OUT = 'Left out'

/**
 * A column of words as numbers: 0 for the word that comes first, 1 for the next new one. Words of the
 * last column are what is to be predicted; of others the reader says what they are.
 * @throws BadFile where the last column has too many words to be classes
 */
export function readWords(
  { name, position, cells }: Column,
  isLast: boolean,
  notes: Notes,
): NumberColumn & { use: WordsUse } {
  const words = wordsOf(cells)
  const use = isLast ? 'predicted' : useOf({ name, position, cells }, words, notes)
  if (isLast && words.length > MOST.classes) {
    throw new BadFile(
      `Column ${position} (${quote(name)}) holds ${words.length} different words, and at most ${MOST.classes} make classes. Delete the column, or put the one to be predicted last.`,
    )
  }
  const numbers = new Map(words.map((word, index) => [word, index]))
  const values = Float64Array.from(cells, (cell) => numbers.get(cell) ?? NaN)
  return { use, name, position, values, words }
}

/** Whether a column of an index numbers the rows and is left out. */
export function isNumbering(
  { name, position, cells }: Column,
  width: number,
  notes: Notes,
): boolean {
  if (position > 1 || width < 3 || cells.length < 3 || !numbersRows(cells)) return false
  if (!/^(id|index|no|nr|row|unnamed.*)\W*$/i.test(name)) return false
  const ask = `Column 1 (${quote(name)}) numbers the rows. What becomes of it?`
  const options = { out: OUT, numbers: 'Kept as numbers' }
  return notes.ask<keyof typeof options>('index', ask, options, 'out') === 'out'
}

/** The different words, in the order in which they first appear; false before true. */
function wordsOf(cells: string[]): string[] {
  const all = [...new Set(cells)]
  const words = all.filter((word) => !isMissing(word) || (word === '-' && all.includes('+')))
  const isTruth = words.length === 2 && words.every((word) => /^(true|false)$/i.test(word))
  return isTruth ? words.sort((a, b) => a.localeCompare(b)) : words
}

function useOf({ name, position, cells }: Column, words: string[], notes: Notes): WordsUse {
  const column = `Column ${position} (${quote(name)})`
  const areLabels = words.length === cells.length
  if (words.length > MOST.classes) {
    notes.say(`${column} holds ${words.length} different words. It is left out.`)
    return 'out'
  }
  const numbered = words.map((word, index) => `${index} for ${word}`)
  const few = numbered.length > 4 ? [...numbered.slice(0, 3), '…'] : numbered
  const options = {
    out: OUT,
    numbers: `Numbers: ${few.join(', ')}`,
    predicted: 'What is to be predicted: y',
  }
  const ask = `${column} holds ${areLabels ? 'another word in each row' : 'words'}. What becomes of it?`
  return notes.ask<WordsUse>(`words ${position}`, ask, options, areLabels ? 'out' : 'numbers')
}
