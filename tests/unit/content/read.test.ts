import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { readDataFile } from '../../../src/content/data-file.ts'
import { CONTENT_KINDS, type ContentKind } from '../../../src/content/kinds.ts'
import { readBibliography, readEntries, readEntry, readPages } from '../../../src/content/read.ts'

const folder = mkdtempSync(join(tmpdir(), 'content-'))
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const schema = z.strictObject({ size: z.number() })
const kind: ContentKind<typeof schema> = {
  folder,
  ending: 'yaml',
  schema,
  remedy: 'Mend it.',
  works: () => [],
}
beforeEach(() => write('good.yaml', 'size: 1\n'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('an entry', () => {
  it('has the name of its file, and what the file holds', () => {
    expect(readEntries(kind)).toEqual([
      { id: 'good', file: `${folder}/good.yaml`, data: { size: 1 } },
    ])
  })

  it('is read again when its file has changed', () => {
    expect(readEntry(kind, 'good')).toEqual({ size: 1 })
    write('good.yaml', 'size: 20\n')
    expect(readEntry(kind, 'good')).toEqual({ size: 20 })
  })

  it.each([
    ['size: big\n', /wrong\.yaml:1 size: .*expected number.*\. Mend it\.$/],
    [
      'size: 1\nweight: 2\n',
      /wrong\.yaml:2 weight: there is no such field\. Remove it\. Mend it\.$/,
    ],
    ['size: [\n', /wrong\.yaml:2 YAML: it cannot be read as YAML: /],
    [
      'size: 1\nsize: 2\n',
      /wrong\.yaml:2 YAML: it cannot be read as YAML: Map keys must be unique/,
    ],
  ])('that is wrong is named with file, field and remedy: %j', (text, message) => {
    write('wrong.yaml', text)
    expect(() => readEntry(kind, 'wrong')).toThrow(message)
  })

  it('that is not there is named', () => {
    expect(() => readEntry(kind, 'none')).toThrow(`${folder}/none.yaml file: the file is missing.`)
    expect(() => readDataFile(`${folder}/none.json`)).toThrow(
      'none.json file: the file is missing.',
    )
  })

  it('is in each kind of the content: a folder with none is a mistake', () => {
    for (const each of Object.values(CONTENT_KINDS))
      expect(readEntries(each as ContentKind)).not.toEqual([])
    expect(() => readEntries({ ...kind, ending: 'json' })).toThrow('the folder has no file *.json')
  })
})

describe('the content', () => {
  it('has pages by the ids of their collection', () => {
    const ids = readPages().map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['index', 'history', 'history/retired']))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has a bibliography that is checked', () => {
    expect(Object.values(readBibliography())[0]?.read).toBeInstanceOf(Date)
  })
})
