import { describe, expect, it } from 'vitest'
import { bibtex, citationOf, plainCitation } from '../../../src/take-away/citation.ts'

const ADDRESS = 'https://somewhere.example/base/features/losses/'
const page = (main: string) => `<body><h1>Not this</h1><main>${main}</main></body>`
const CHECKED = `<p class="checked">Checked <time datetime="2026-11-21">21 November 2026</time> for
  Keras 3.15.1.</p>`

describe('the citation of a page', () => {
  it('has its title, its address, and when and for what it was checked', () => {
    expect(citationOf(page(`<h1>Losses</h1>${CHECKED}`), ADDRESS)).toEqual({
      title: 'Losses',
      address: ADDRESS,
      on: '2026-11-21',
      note: 'Checked 21 November 2026 for Keras 3.15.1',
    })
  })

  it('has the verdict of a claim', () => {
    const claim = page('<h1>“It is slow.”</h1><p class="verdict-line">false <span>2026</span></p>')
    expect(citationOf(claim, ADDRESS)).toEqual({
      title: '“It is slow.”',
      address: ADDRESS,
      note: 'false 2026',
    })
  })

  it('is refused where there is no title, with the address', () => {
    expect(() => citationOf(page('<p>No title</p>'), ADDRESS)).toThrow(ADDRESS)
  })

  it('is one line of text', () => {
    const citation = citationOf(page(`<h1>Losses</h1>${CHECKED}`), ADDRESS)
    expect(plainCitation(citation)).toBe(
      `Layers & Ops: Losses. Checked 21 November 2026 for Keras 3.15.1. ${ADDRESS}`,
    )
  })

  it('is an entry of BibTeX, in which no mark of a title is a command', () => {
    const citation = { title: 'tf.nn_moments: 50 % & {more}^2', address: ADDRESS, on: '2026-03-06' }
    expect(bibtex(citation)).toBe(
      [
        '@misc{layers-and-ops-base-features-losses,',
        '  title = {{tf.nn\\_moments: 50 \\% \\& \\{more\\}\\textasciicircum{}2}},',
        '  author = {{Layers \\& Ops}},',
        '  year = {2026},',
        '  month = mar,',
        `  url = {${ADDRESS}},`,
        '}',
        '',
      ].join('\n'),
    )
  })
})
