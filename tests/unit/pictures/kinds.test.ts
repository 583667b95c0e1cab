import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DRAWINGS } from '../../../src/lab/pictures/drawings.ts'
import * as kinds from '../../../src/pictures/index.ts'
import type { Fields } from '../../../src/pictures/kind/parts.ts'

/** The names of the files of a folder with this ending that are not of the folder's own making. */
function filesOf(folder: string, ending: string, ...own: string[]): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !own.includes(name))
    .map((name) => name.slice(0, -ending.length).toLowerCase())
    .sort()
}

const names = Object.keys(kinds).sort()

describe('the kinds of pictures', () => {
  it('are the files of the folder: the list forgets none', () => {
    expect(names).toEqual(filesOf('src/pictures', '.ts', 'index.ts', 'limits.ts', 'types.ts'))
  })

  it('have a drawing and a Python twin each, and there are no others', () => {
    expect(filesOf('src/lab/pictures/kinds', '.tsx')).toEqual(names)
    expect(Object.keys(DRAWINGS).sort()).toEqual(names)
    // A drawing is asked for, not shown.
    const shown = names.filter((name) => name !== 'drawing')
    expect(filesOf('python/lab/pictures', '.py', '__init__.py')).toEqual(shown)
    expect(readFileSync('python/lab/ask.py', 'utf8')).toContain('\ndef drawing(')
  })

  it.each(Object.entries(kinds))('%s: a length is like that of fields before it', (_, kind) => {
    const check = (fields: Fields) => {
      const before = new Set<string>()
      for (const [name, part] of Object.entries(fields)) {
        if ('length' in part && 'like' in part.length) {
          for (const other of part.length.like) expect(before, name).toContain(other)
        }
        if ('fields' in part) check(part.fields)
        if ('length' in part) before.add(name)
      }
    }
    check(kind.fields)
  })
})
