import { DomUtils, parseDocument } from 'htmlparser2'

export type Document = ReturnType<typeof parseDocument>
export type Node = Document['children'][number]
export type Element = Extract<Node, { attribs: unknown }>

/** Entities are left as they stand, so that nothing changes on the way through. */
const AS_WRITTEN = { decodeEntities: false, encodeEntities: false } as const
/** SVG has names with capitals. */
const PARSING = { ...AS_WRITTEN, lowerCaseTags: false, lowerCaseAttributeNames: false }

export function parseHtml(html: string): Document {
  return parseDocument(html, PARSING)
}

/** The text of nodes as HTML. */
export function toHtml(nodes: Node | Node[]): string {
  return DomUtils.getOuterHTML(nodes, AS_WRITTEN)
}

/** What stands inside an element, as HTML. */
export function innerHtml(element: Element): string {
  return toHtml(element.children)
}

/** The words of a piece of HTML. */
export function textOf(html: string): string {
  return DomUtils.textContent(parseDocument(html)).replace(/\s+/g, ' ').trim()
}

export function isElement(node: Node): node is Element {
  return 'attribs' in node
}

export function hasClass({ attribs }: Element, ...names: string[]): boolean {
  const classes = (attribs.class ?? '').split(/\s+/)
  return names.some((name) => classes.includes(name))
}

/** The first element inside that passes. */
export function findElement(
  root: Document | Element,
  test: (element: Element) => boolean,
): Element | undefined {
  return DomUtils.findOne(test, root.children) ?? undefined
}

/** All elements inside, in the order of the text. */
export function elementsIn(root: Document | Element): Element[] {
  return DomUtils.findAll(() => true, root.children)
}

/** Moves a node to the place before another. */
export function moveBefore(node: Node, other: Node): void {
  DomUtils.prepend(other, node)
}

/** Puts nodes in the place of a node. */
export function replaceBy(node: Node, nodes: Node[]): void {
  for (const one of nodes) DomUtils.prepend(node, one)
  DomUtils.removeElement(node)
}
