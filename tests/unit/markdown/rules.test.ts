import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pageComponents } from '../../../src/components/mdx.ts'
import { readBibliography } from '../../../src/content/read.ts'
import { compileMdx } from '../../support/mdx.ts'

const [key = ''] = Object.keys(readBibliography())

describe('the build refuses a page, and names line, place and remedy, for', () => {
  test.each([
    [
      'an unknown source',
      'Text.\n\nHm <Cite source="no-such-key" />',
      'page.mdx:3 <Cite source>: unknown source "no-such-key". Add it to content/sources.yaml',
    ],
    ['a missing source', '<Cite at="x" />', '<Cite source>: <Cite> needs the property `source`'],
    [
      'a citation in a heading',
      `## H <Cite source="${key}" />`,
      'page.mdx:1 heading "H": a heading takes no <Cite>',
    ],
    [
      'a citation that stands alone',
      `Text.\n\n<Cite source="${key}" />`,
      'page.mdx:3 <Cite>: it stands alone. Write it behind the sentence',
    ],
    ['an unknown lab', 'x\n\n<Lab id="mons" />', ':3 <Lab id>: unknown lab "mons"'],
    ['an unknown claim', 'a <Claim id="no-such">b</Claim>', '<Claim id>: unknown claim "no-such"'],
    [
      'a lab without an id',
      '<Lab />',
      '<Lab id>: <Lab> needs the property `id`. Write <Lab id="…">',
    ],
    ['an unknown guide', '<Guide id="x" />', 'there is no content/guides/x.yaml'],
    ['a property that a component has not', '<Lab id="moons" size="3" />', 'has no such property'],
    ['a value that is no text', '<Lab id={"moons"} />', '<Lab id>: it is no plain text'],
    ['a component that is none', '<Labs id="moons" />', 'there is no such component. Write <Lab>'],
    ['a level that is skipped', '### H', 'Write ## before it'],
    ['an image without words', '![](/favicon.svg)', 'alt: the image has no text'],
    ['braces in a sentence', 'Of {32, 64}.', 'page.mdx:1 text: {32, 64} is JavaScript in MDX'],
    ['braces that stand alone', 'x\n\n{2 + 2}', 'page.mdx:3 text: {2 + 2} is JavaScript in MDX'],
  ])('%s', async (_name, text, message) => {
    await expect(compileMdx(text)).rejects.toThrow(message)
  })

  test('but comments and code may have braces', async () => {
    const text = 'Of `{32, 64}`{/* unsaid */}.\n\n{/* unsaid */}'
    const compiled = await compileMdx(text)
    expect(compiled).toContain('{32, 64}')
    expect(compiled).not.toContain('unsaid')
  })

  test('all that is wrong at once', async () => {
    await expect(compileMdx('### H\n\n<Stack />\n')).rejects.toThrow(/<Stack id>[^]*\n.*level/)
  })
})

test('components declare the properties that they take, and no others', () => {
  const declared = Object.values(pageComponents).map(({ file, properties = {} }) => ({
    file,
    properties: Object.keys(properties).sort(),
  }))
  expect(declared.length).toBeGreaterThan(20)
  expect(declared).toEqual(declared.map(({ file }) => ({ file, properties: takenBy(file) })))
})

/** The properties in the interface `Props` of a component. */
function takenBy(file: string): string[] {
  const [path = ''] = globSync(`src/components/${file}`)
  const [, props = ''] = /interface Props \{\n([^]*?)\n\}/.exec(readFileSync(path, 'utf8')) ?? []
  return [...props.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name = '']) => name).sort()
}
