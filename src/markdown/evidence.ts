import type { MdastNode } from 'satteri'
import { pageComponents } from '../components/mdx.ts'
import { attribute } from './attribute.ts'

/** What a stretch of a page says, and what that rests on. */
export interface EvidenceCounts {
  words: number
  citations: number
  claims: number
  labs: number
  /** Drawings and tables that components make; `sourced` are those that show the works of their data. */
  figures: number
  sourced: number
  tables: number
}

/** A page's text from one heading to the next, or from its beginning. */
export interface PageSection extends EvidenceCounts {
  heading: string
  line: number
}

/** What is collected of a page. */
export interface CollectedPage {
  sections: PageSection[]
  /** The keys of the works that it cites, as often as it does. */
  works: string[]
  /** Lines that tear a figure out of its sentence. */
  torn: number[]
}

type Parent = Extract<MdastNode, { children: unknown[] }>
type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

const NOTHING: EvidenceCounts = {
  words: 0,
  citations: 0,
  claims: 0,
  labs: 0,
  figures: 0,
  sourced: 0,
  tables: 0,
}

/** What a page says and what that rests on, section by section. */
export function collectPage(root: Readonly<MdastNode>): CollectedPage {
  const page: CollectedPage = {
    sections: [{ ...NOTHING, heading: '(introduction)', line: 1 }],
    works: [],
    torn: [],
  }
  visit(root, page)
  return page
}

function visit(node: Readonly<MdastNode>, page: CollectedPage): void {
  const section = page.sections.at(-1)
  if (!section) return
  if (node.type === 'heading') {
    const line = node.position?.start.line ?? 0
    page.sections.push({ ...NOTHING, heading: textOf(node).trim(), line })
    return
  }
  if (isPhrasing(node)) section.words += wordsIn(textOf(node))
  if (node.type === 'table') section.tables++
  if (isComponent(node)) countComponent(node, section, page)
  if (!('children' in node)) return
  page.torn.push(...tornLines(node as Parent))
  for (const child of node.children) visit(child as MdastNode, page)
}

function countComponent(node: Component, section: PageSection, page: CollectedPage): void {
  if (node.name === 'Cite') {
    section.citations++
    const key = attribute(node, 'source')
    if (key !== undefined) page.works.push(key)
  }
  const kind = pageComponents[node.name ?? '']?.evidence
  if (kind === 'claim') section.claims++
  if (kind === 'lab') section.labs++
  if (kind === 'figure' || kind === 'sourced figure') section.figures++
  if (kind === 'sourced figure') section.sourced++
}

/** Whether a node holds running text, so that its words are read in one piece. */
export function isPhrasing(node: Readonly<MdastNode>): boolean {
  if (node.type === 'paragraph' || node.type === 'tableCell') return true
  // Words right inside a component have no paragraph.
  const children: readonly MdastNode[] = node.type === 'mdxJsxFlowElement' ? node.children : []
  return children.some(({ type }) => type === 'text')
}

const isComponent = (node: Readonly<MdastNode>): node is Component =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

/** The text of a node and of what it encloses, without comments and code blocks. */
function textOf(node: Readonly<MdastNode>): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map((child) => textOf(child as MdastNode)).join('') : ''
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** The lines of figures that begin a paragraph, or are one: each was torn out of its sentence. */
function tornLines({ children }: Parent): number[] {
  return (children as MdastNode[])
    .filter(beginsWithFigure)
    .map((node) => node.position?.start.line ?? 0)
}

function beginsWithFigure(node: MdastNode): boolean {
  const first = node.type === 'paragraph' ? (node.children[0] as MdastNode | undefined) : node
  const isFigure = first && isComponent(first) && pageComponents[first.name ?? '']?.isFigure
  return isFigure === true && (node.type === 'paragraph' || node.type === 'mdxJsxFlowElement')
}
