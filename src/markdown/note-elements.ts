import type { Element, ElementContent, Properties } from 'hast'
import type { Source } from '../content/sources.ts'
import { describeSource } from '../site/source-note.ts'

/** An element of the page under construction. */
export function hastElement(
  tagName: string,
  properties: Properties,
  ...children: (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  }
}

/** The raised number in the text. The first of its number is what the note points back to. */
export function referenceElement(number: number, isFirst: boolean): Element {
  const id = isFirst ? { id: `cite-${number}` } : {}
  return hastElement(
    'sup',
    { className: ['cite'] },
    hastElement(
      'a',
      { href: `#note-${number}`, ariaLabel: `Note ${number}`, ...id },
      String(number),
    ),
  )
}

/** A text that may break behind each slash within a path: paths are longer than the margin is wide. */
function breakable(text: string): (ElementContent | string)[] {
  const [first = '', ...others] = text.split(/(?<=\/)(?=[\w{*])/)
  return [first, ...others.flatMap((part) => [hastElement('wbr', {}), part])]
}

/** The note: number, who, title in italics, where, the place, the version, the day it was read. */
export function noteElement(number: number, source: Source, at: string | undefined): Element {
  const { by, title, url, rest, day } = describeSource(source, at)
  const cite = hastElement('cite', {}, title)
  return hastElement(
    'p',
    { className: ['note'], id: `note-${number}` },
    hastElement('sup', {}, String(number)),
    by ? ` ${by}, ` : ' ',
    url ? hastElement('a', { href: url }, cite) : cite,
    ', ',
    ...breakable(rest),
    ' ',
    hastElement('time', {}, day),
    '.',
  )
}
