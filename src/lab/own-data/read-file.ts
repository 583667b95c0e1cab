import { BadFile, quote } from './bad-file.ts'
import { fileText } from './file-text.ts'
import type { ReadingChoices } from './notes.ts'
import { readTable } from './read-table.ts'
import { MOST, type OwnDataSet } from './table.ts'

/** The part of a File that is read. */
type ReadFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>

/**
 * Reads a file that the reader chose or dropped; `builtIn` are the names of the site's own data sets.
 * @throws BadFile with a sentence for the reader
 */
export async function readCsvFile(
  file: ReadFile,
  builtIn: string[],
  choices: ReadingChoices = {},
): Promise<OwnDataSet> {
  const name = dataName(file.name)
  if (builtIn.includes(name)) {
    throw new BadFile(
      `A program would read it as ${quote(name)}, which is a data set of this site. Rename the file.`,
    )
  }
  if (file.size > MOST.bytes) {
    throw new BadFile(
      `The file has ${megabytes(file.size)}, and the most is ${megabytes(MOST.bytes)}. Keep fewer rows or columns.`,
    )
  }
  const text = fileText(new Uint8Array(await file.arrayBuffer()))
  return { ...readTable(text, choices), name, file: file.name, bytes: file.size, text, choices }
}

/**
 * Reads a kept file again, with an answer of the reader to one of its questions.
 * @throws BadFile where the file cannot be read so
 */
export function chooseReading(set: OwnDataSet, question: string, value: string): OwnDataSet {
  const choices = { ...set.choices, [question]: value }
  const { name, file, bytes, text } = set
  return { ...readTable(text, choices), name, file, bytes, text, choices }
}

/** The name by which programs read a file: lower case, without its ending, words joined by hyphens. */
export function dataName(file: string): string {
  const name = file
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  if (name !== '') return name
  throw new BadFile('The name of the file has no letter and no digit. Rename it.')
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
