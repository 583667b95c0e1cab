import type { HtmlPage } from '../site/built-pages.ts'
import { pointIntoBook, type ChapterIds } from './anchors.ts'
import type { Chapter } from './chapters.ts'
import {
  type Element,
  elementsIn,
  findElement,
  hasClass,
  innerHtml,
  moveBefore,
  parseHtml,
  textOf,
} from './dom.ts'
import { type Draft, showOnce } from './repeats.ts'
import { makeStill } from './still.ts'
import { runningHeads, stylesOf, stylesToAdd } from './styles.ts'

/** What of the book's own page is filled in. */
const CONTENTS = '<book-contents></book-contents>'
const CHAPTERS = '<book-chapters></book-chapters>'

/** A chapter that is done: its title and all of it, as HTML. */
interface Written {
  chapter: Chapter
  title: string
  html: string
}

/**
 * Writes all chapters, and a table of them, into the book's own page.
 * @param shell the page, with an element for each
 * @param pages the built pages
 * @throws where a chapter has no page, or the page no place for them
 */
export function bindBook(
  shell: string,
  chapters: readonly Chapter[],
  pages: readonly HtmlPage[],
  base: string,
): string {
  const styles: string[] = []
  const html = new Map(pages.map((page) => [page.path, page.html]))
  const drafts = chapters.map((chapter): Draft => {
    const page = parseHtml(html.get(chapter.path) ?? '')
    const content = findElement(page, ({ name }) => name === 'main')
    if (!content) throw new Error(`${chapter.path} is no built page with a <main>`)
    styles.push(...stylesOf(page))
    makeStill(content)
    sayFirstWhenChecked(content)
    return { chapter, content }
  })
  const written = writeChapters(drafts, base)
  const added = [...stylesToAdd(styles, shell), runningHeads(written.map(withText))]
  const parts = [
    ['</head>', `${added.join('')}</head>`],
    [CONTENTS, tableOfContents(written)],
    [CHAPTERS, written.map(({ html }) => html).join('\n')],
  ] as const
  return parts.reduce((text, [place, filling]) => {
    if (!text.includes(place)) throw new Error(`The page of the book has no ${place}`)
    return text.replace(place, () => filling)
  }, shell)
}

/** At a chapter's end the line of when it was checked can come to stand on a sheet of its own. */
function sayFirstWhenChecked(content: Element): void {
  const checked = findElement(content, (element) => hasClass(element, 'checked'))
  const text = findElement(content, (element) => hasClass(element, 'prose'))
  if (checked && text) moveBefore(checked, text)
}

function writeChapters(drafts: readonly Draft[], base: string): Written[] {
  const moved = showOnce(drafts)
  const places = new Map(
    drafts.map(({ chapter, content }): [string, ChapterIds] => [
      chapter.path,
      { chapter, ids: idsIn(content), moved: moved.get(chapter) ?? new Map() },
    ]),
  )
  return drafts.map(({ chapter, content }) => {
    const here = places.get(chapter.path)
    if (here) pointIntoBook(content, here, places, base)
    const title = setHeadings(content, chapter)
    const { id, kind } = chapter
    const html = `<section class="${kind}" id="${id}" aria-labelledby="${id}--title">${innerHtml(content)}</section>`
    return { chapter, title, html }
  })
}

function idsIn(content: Element): Set<string> {
  return new Set(elementsIn(content).flatMap(({ attribs }) => attribs.id ?? []))
}

/**
 * Ranks the headings of a chapter below those of the book, and puts the chapter's number before its title. Elements
 * keep their names, by which the styles of pages know them.
 * @returns the title, as HTML
 */
function setHeadings(content: Element, { id, number, kind }: Chapter): string {
  const above = kind === 'part' ? 1 : 2
  let title = ''
  for (const element of elementsIn(content)) {
    const depth = /^h([1-6])$/.exec(element.name)?.[1]
    if (depth === undefined) continue
    element.attribs['aria-level'] = String(Math.min(6, Number(depth) + above))
    if (depth !== '1') continue
    title = innerHtml(element)
    element.name = 'h2'
    element.attribs.id = `${id}--title`
    element.attribs.class = 'chapter-title'
    if (number === '') continue
    const label = parseHtml(`<span class="chapter-number">${number}</span> `)
    for (const node of label.children.toReversed()) {
      node.parent = element
      element.children.unshift(node)
    }
  }
  if (title === '') throw new Error(`Chapter ${number} (${id}) has no <h1>`)
  return title
}

/** A list of the parts, each with its chapters. */
function tableOfContents(written: readonly Written[]): string {
  const line = ({ chapter: { id, number }, title }: Written) =>
    `<a href="#${id}"><span class="chapter-number">${number}</span> <span>${title}</span></a>`
  const groups = [...Map.groupBy(written, ({ chapter }) => chapter.number.split('.')[0]).values()]
  const items = groups.map(([part, ...chapters]) => {
    const list = chapters.map((chapter) => `<li>${line(chapter)}</li>`).join('')
    return `<li>${part ? line(part) : ''}${list && `<ol role="list">${list}</ol>`}</li>`
  })
  return `<nav class="contents" aria-labelledby="contents"><h2 id="contents">Contents</h2><ol role="list">${items.join('')}</ol></nav>`
}

function withText({ chapter, title }: Written): { chapter: Chapter; title: string } {
  return { chapter, title: textOf(title) }
}
