import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LIVE_CLASSES } from '../../../src/book/still.ts'

/** The classes that the printed page of a lab hides. */
const hidden = /\.lab\s+:is\(([^)]*)\) \{\s+display: none;/
  .exec(readFileSync('src/lab/panel/print.css', 'utf8'))?.[1]
  ?.split(',')
  .map((selector) => selector.trim().slice(1))

describe('the book and a printed page', () => {
  test('leave out the same parts of a lab', () => {
    expect(hidden).toContain('lab-toolbar')
    expect(LIVE_CLASSES).toEqual(expect.arrayContaining(hidden ?? []))
  })

  test('name no part that nothing is drawn as', () => {
    const drawn = globSync('src/**/*.{astro,tsx}')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    const isDrawn = (name: string) => new RegExp(`["'\` ]${name}["'\` ]`).test(drawn)
    expect(LIVE_CLASSES.filter((name) => !isDrawn(name))).toEqual([])
  })
})
