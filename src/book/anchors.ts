import { withoutBase } from '../site/base-path.ts'
import type { Chapter } from './chapters.ts'
import { type Element, elementsIn } from './dom.ts'

/** A chapter with what stands in it. */
export interface ChapterIds {
  chapter: Chapter
  /** The ids in it, as its page has them. */
  ids: ReadonlySet<string>
  /** Ids that stand in an earlier chapter alone, and that chapter. */
  moved: ReadonlyMap<string, Chapter>
}

/** Attributes that name ids, one or several. */
const NAMING = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'headers']

/**
 * Makes the ids of a chapter those of no other, and lets its links to pages lead to their chapters. A link to
 * another chapter also gets that chapter's number, for paper.
 * @param places all chapters by the path of their pages
 */
export function pointIntoBook(
  content: Element,
  here: ChapterIds,
  places: ReadonlyMap<string, ChapterIds>,
  base: string,
): void {
  const own = (id: string) => `${here.chapter.id}--${id}`
  for (const { name, attribs } of elementsIn(content)) {
    if (attribs.id !== undefined) attribs.id = own(attribs.id)
    for (const attribute of NAMING) {
      const named = attribs[attribute]?.split(/\s+/).filter((id) => here.ids.has(id))
      if (named === undefined) continue
      if (named.length > 0) attribs[attribute] = named.map(own).join(' ')
      else Reflect.deleteProperty(attribs, attribute)
    }
    for (const [attribute, value] of Object.entries(attribs)) {
      if (value.includes('url(#')) attribs[attribute] = value.replace(/url\(#/g, `url(#${own('')}`)
    }
    const { href } = attribs
    if (href?.startsWith('#') && name !== 'a') attribs.href = `#${own(href.slice(1))}`
    if (href === undefined || name !== 'a') continue
    const target = targetOf(href, here, places, base)
    if (target === undefined) continue
    attribs.href = `#${target.anchor}`
    if (target.chapter !== here.chapter && target.chapter.number !== '') {
      attribs['data-chapter'] = target.chapter.number
    }
  }
}

/** Where a link leads in the book; undefined where it leads out of it. */
function targetOf(
  href: string,
  here: ChapterIds,
  places: ReadonlyMap<string, ChapterIds>,
  base: string,
): { anchor: string; chapter: Chapter } | undefined {
  const root = `http://site${base.replace(/\/+$/, '')}`
  const address = new URL(href.replaceAll('&amp;', '&'), root + here.chapter.path)
  if (address.host !== 'site') return undefined
  const path = withoutBase(base, address.pathname)
  const place = path === here.chapter.path ? here : places.get(path)
  if (!place) return undefined
  const id = decodeURIComponent(address.hash.slice(1))
  // A link that carries code for a lab needs the lab.
  if (/^lab-[^=]*=/.test(id)) return undefined
  const chapter = place.moved.get(id) ?? place.chapter
  const found = place.moved.has(id) || place.ids.has(id)
  return { anchor: found ? `${chapter.id}--${id}` : chapter.id, chapter }
}
