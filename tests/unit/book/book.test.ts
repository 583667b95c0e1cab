import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { bindBook } from '../../../src/book/book.ts'
import { chaptersOf } from '../../../src/book/chapters.ts'

const SHELL =
  '<html><head><style>.shell{}</style></head><body><main><book-contents></book-contents><book-chapters></book-chapters></main></body></html>'
const LAB =
  '<section class="lab" id="lab-moons" aria-labelledby="lab-moons-title" aria-describedby="gone"><h2 id="lab-moons-title">Two moons</h2><div class="lab-toolbar"><button>Run</button></div><ul class="lab-tries"><li><button type="button">A try</button></li></ul></section>'
const link = (path: string) => ({ path, label: path, title: path, lede: '' })
const chapters = chaptersOf(
  [{ id: 'features', path: '/features/', pages: [link('/features/losses/')] }],
  [],
)

/** The book of a home page, a section's page and a page, each with these contents. */
function bound(home: string, features: string, losses: string, base = '/') {
  const page = (path: string, title: string, rest: string) => ({
    path,
    html: `<html><head><style>.shell{}</style><style>.own{}</style></head><body><main><h1>${title}</h1><div>${rest}</div></main></body></html>`,
  })
  const pages = [
    page('/', 'Start', home),
    page('/features/', 'Features', features),
    page('/features/losses/', 'Losses &amp; “quotes"', losses),
  ]
  return parse(bindBook(SHELL, chapters, pages, base))
}
const hrefs = (book: ReturnType<typeof parse>) =>
  book.querySelectorAll('main section a').map((a) => a.getAttribute('href'))

describe('the book', () => {
  test('lists its chapters with their numbers, and ranks their headings', () => {
    const book = bound('', '<h2 id="more">More</h2>', '<h2>More</h2><h3>Still more</h3>')
    const list = book.querySelectorAll('.contents a')
    expect(list.map((a) => [a.getAttribute('href'), a.textContent.trim()])).toEqual([
      ['#start', 'Start'],
      ['#features', '1 Features'],
      ['#features-losses', '1.1 Losses & “quotes"'],
    ])
    const levels = book
      .querySelectorAll('section [aria-level]')
      .map((heading) => [heading.textContent, heading.getAttribute('aria-level')])
    expect(levels).toEqual([
      ['Start', '2'],
      ['1 Features', '2'],
      ['More', '3'],
      ['1.1 Losses & “quotes"', '3'],
      ['More', '4'],
      ['Still more', '5'],
    ])
  })

  test('says of a chapter when it was checked before its text, and never on a sheet of its own', () => {
    const page = '<p class="lede">l</p><div class="prose">text</div><p class="checked">Checked</p>'
    const [, , losses] = bound('', '', page).querySelectorAll('main section')
    expect(losses?.querySelectorAll('p, .prose').map((one) => one.textContent)).toEqual([
      'l',
      'Checked',
      'text',
    ])
  })

  test('lets links to pages lead to chapters, with their number, and leaves others', () => {
    const book = bound(
      '<a href="/docs/features/losses/#note-1">a</a><a href="/docs/features/?x=1">b</a>',
      '<a href="https://keras.io/">c</a><a href="/docs/features/losses.md">d</a><a href="/docs/features/losses/#nowhere">e</a>',
      '<sup id="note-1"><a href="#note-1">f</a></sup><a href="/docs/playground/#lab-moons=abc">g</a>',
      '/docs/',
    )
    expect(hrefs(book)).toEqual([
      '#features-losses--note-1',
      '#features',
      'https://keras.io/',
      '/docs/features/losses.md',
      '#features-losses',
      '#features-losses--note-1',
      '/docs/playground/#lab-moons=abc',
    ])
    const numbers = book.querySelectorAll('[data-chapter]')
    expect(numbers.map((a) => a.getAttribute('data-chapter'))).toEqual(['1.1', '1', '1.1'])
  })

  test('shows a lab once, and leads to it from where it would stand again', () => {
    const again = '<a href="#lab-moons">above</a>'
    const book = bound('', LAB, LAB + again)
    expect(book.querySelectorAll('.lab')).toHaveLength(1)
    expect(hrefs(book)).toEqual(['#features--lab-moons', '#features--lab-moons'])
    expect(book.querySelector('#features-losses p')?.textContent).toBe(
      'The lab “Two moons” stands in chapter 1.',
    )
  })

  test('keeps of a lab what can be read, with ids of its own', () => {
    const lab = bound('', LAB, '').querySelector('.lab')
    expect(lab?.getAttribute('aria-labelledby')).toBe('features--lab-moons-title')
    expect(lab?.hasAttribute('aria-describedby')).toBe(false)
    expect(lab?.querySelectorAll('button')).toHaveLength(0)
    expect(lab?.querySelector('.lab-tries strong')?.textContent).toBe('A try')
  })

  test('is still, open, and styled as its pages are', () => {
    const book = bound(
      '<astro-island uid="x"><p hidden>a</p><details><summary>b</summary></details><script>1</script></astro-island>',
      '<svg viewBox="0 0 1 1"><clipPath id="c"></clipPath><g clip-path="url(#c)"></g></svg>',
      '<pre>a  &lt;b&gt;\n c</pre>',
    )
    expect(book.querySelector('#start div')?.innerHTML).toBe(
      '<details open><summary>b</summary></details>',
    )
    expect(book.querySelector('#features div')?.innerHTML).toBe(
      '<svg viewBox="0 0 1 1"><clipPath id="features--c"></clipPath><g clip-path="url(#features--c)"></g></svg>',
    )
    expect(book.querySelector('pre')?.innerHTML).toBe('a  &lt;b&gt;\n c')
    const styles = book.querySelectorAll('head style').map(({ textContent }) => textContent)
    expect(styles.slice(0, 2)).toEqual(['.shell{}', '.own{}'])
    expect(styles[2]).toContain('content:"1.1 Losses & “quotes\\22 "')
    expect(styles).toHaveLength(3)
  })

  test('leaves to the keyboard what scrolls, and nothing that only works on the page', () => {
    const book = bound(
      '<pre tabindex="0">a</pre><svg aria-hidden="true"><a href="#x" tabindex="-1"></a></svg>',
      '<abbr role="button" tabindex="0">b</abbr>',
      '',
    )
    const reached = book.querySelectorAll('section [tabindex]')
    expect(
      reached.map((element) => [element.rawTagName, element.getAttribute('tabindex')]),
    ).toEqual([
      ['pre', '0'],
      ['a', '-1'],
    ])
    expect(book.querySelector('abbr')?.hasAttribute('role')).toBe(false)
  })

  test('says which chapter has no page', () => {
    expect(() => bindBook(SHELL, chapters, [], '/')).toThrow('/ is no built page')
  })
})
