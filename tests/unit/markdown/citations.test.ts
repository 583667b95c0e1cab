import { describe, expect, test } from 'vitest'
import { readBibliography } from '../../../src/content/read.ts'
import { compileMdx } from '../../support/mdx.ts'

const [first = '', second = ''] = Object.keys(readBibliography())
const cite = (key: string, at: string) => `<Cite source="${key}" at="${at}" />`
const numbers = (html: string) =>
  [...html.matchAll(/href="#note-(\d+)"/g)].map(([, number]) => number)
const notes = (html: string) =>
  [...html.matchAll(/class="note" id="note-(\d+)"/g)].map(([, id]) => id)

describe('numbers', () => {
  test('follow the order of the text', async () => {
    const html = await compileMdx(`A ${cite(first, 'a')}. B ${cite(second, 'b')}.`)
    expect(numbers(html)).toEqual(['1', '2'])
  })

  test('stay with a place that is cited again, whose note stands once', async () => {
    const html = await compileMdx(
      `A ${cite(first, 'a')} ${cite(second, 'b')}.\n\nB ${cite(first, 'a')}.`,
    )
    expect(numbers(html)).toEqual(['1', '2', '1'])
    expect(notes(html)).toEqual(['1', '2'])
    expect(html.match(/id="cite-1"/g)).toHaveLength(1)
  })

  test('differ for two places in one source', async () => {
    const html = await compileMdx(`A ${cite(first, 'a')} ${cite(first, 'b')}.`)
    expect(numbers(html)).toEqual(['1', '2'])
  })
})

describe('notes', () => {
  test('come right after their paragraph, in one frame with it', async () => {
    const html = await compileMdx(`One ${cite(first, 'a')}.\n\nTwo.`)
    expect(html).toMatch(
      /^<div class="noted"><p>One .*<\/p><div class="notes" role="note">.*<\/div><\/div>\n<p>Two/,
    )
  })

  test('stand in their list item, before a nested list', async () => {
    const html = await compileMdx(`- outer ${cite(first, 'a')}\n  - inner`)
    expect(html).toMatch(/outer .*<div class="notes".*<\/div>\s*<ul>\s*<li>inner/s)
  })

  test('stand after the table whose cell cites', async () => {
    const html = await compileMdx(`| a | b |\n| - | - |\n| 1 ${cite(first, 'a')} | 2 |`)
    expect(html).toMatch(
      /^<div class="noted"><div class="table".*<\/table><\/div><div class="notes"/s,
    )
  })

  test('stand under a paragraph that is much shorter than they are', async () => {
    const four = ['a', 'b', 'c', 'd'].map((at) => cite(first, at)).join('')
    expect(await compileMdx(`Short.${four}`)).toContain('<div class="notes under"')
    expect(await compileMdx(`${'Long enough. '.repeat(60)}${four}`)).not.toContain('under')
  })
})
