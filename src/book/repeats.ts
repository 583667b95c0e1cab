import type { Chapter } from './chapters.ts'
import {
  type Element,
  elementsIn,
  findElement,
  hasClass,
  innerHtml,
  parseHtml,
  replaceBy,
} from './dom.ts'

/** A page's content on its way to be a chapter. */
export interface Draft {
  chapter: Chapter
  content: Element
}

/**
 * Keeps each lab and each probe where the book shows it first, and puts in the place of any other a line that
 * leads there.
 * @returns for each chapter the ids that stood there, and where they stand now
 */
export function showOnce(drafts: readonly Draft[]): Map<Chapter, Map<string, Chapter>> {
  const first = new Map<string, Chapter>()
  return new Map(
    drafts.map(({ chapter, content }) => {
      const moved = new Map<string, Chapter>()
      for (const shown of elementsIn(content).filter(isShown)) {
        const { id = '' } = shown.attribs
        const before = first.get(id)
        first.set(id, before ?? chapter)
        if (!before) continue
        for (const { attribs } of [shown, ...elementsIn(shown)]) {
          if (attribs.id !== undefined) moved.set(attribs.id, before)
        }
        replaceBy(shown, parseHtml(lineTo(shown, before)).children)
      }
      return [chapter, moved]
    }),
  )
}

function isShown(element: Element): boolean {
  return element.attribs.id !== undefined && hasClass(element, 'lab', 'probe')
}

function lineTo(shown: Element, { number }: Chapter): string {
  const isLab = hasClass(shown, 'lab')
  const name = findElement(shown, (element) =>
    isLab ? element.name === 'h2' : hasClass(element, 'live-question'),
  )
  const where = number === '' ? 'stands at the start of this book' : `stands in chapter ${number}`
  const what = isLab ? 'The lab' : 'The program to the question'
  return `<p>${what} <a class="shown-before" href="#${shown.attribs.id}">“${name ? innerHtml(name) : shown.attribs.id}”</a> ${where}.</p>`
}
