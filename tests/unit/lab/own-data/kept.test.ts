import { describe, expect, test } from 'vitest'
import { BadFile } from '../../../../src/lab/own-data/bad-file.ts'
import { FORM, readKept, recordOf } from '../../../../src/lab/own-data/kept.ts'
import { readCsvFile } from '../../../../src/lab/own-data/read-file.ts'
import { dataText } from '../../../../src/lab/own-data/table.ts'

const TEXT = 'color,price\nred,1\nblue,2\nred,3\n'
const bytes = new TextEncoder().encode(TEXT)
const FILE = { name: 'Prices.csv', size: bytes.length, arrayBuffer: async () => bytes.buffer }
const set = await readCsvFile(FILE, [], { 'words 1': 'out' })

test('a file that is kept comes back as it was', async () => {
  const record = structuredClone(recordOf(set))
  expect(await readKept('prices', record)).toEqual({ set, anew: false })
})

describe('of an earlier version of the site', () => {
  const { name, file, headers, rows, values, text, choices } = set

  test('a file is read again from its text, as the reader chose', async () => {
    const record = { name, file, bytes: set.bytes, headers, rows, values, text, choices, said: [] }
    const read = await readKept('prices', record)
    expect(read).toEqual({ set, anew: true })
    expect(dataText(read.set)).toBe(dataText(set))
  })

  test.each([
    ['without its text', { name, file, bytes: 9, headers, rows, values }, /without its text/],
    ['with a text that is no table', { name, file, text: '' }, /does not read it\. /],
    ['that is something else', 'x', /^prices was kept/],
  ])('a file %s is told to be lost', async (_, record, why) => {
    const read = readKept('prices', record)
    await expect(read).rejects.toThrow(BadFile)
    await expect(read).rejects.toThrow(why)
    await expect(read).rejects.toThrow(/Choose the file again/)
  })
})

test('the form rises with what is kept', () => {
  // Whoever changes the fields raises FORM, so that what browsers have kept is read again.
  expect({ form: FORM, fields: Object.keys(set).sort() }).toEqual({
    form: 1,
    fields: [
      ...['bytes', 'choices', 'file', 'headers', 'name', 'questions', 'rows', 'said'],
      ...['text', 'values', 'warnings'],
    ],
  })
})
