import type { Element, ElementContent } from 'hast'
import type { HastNode, HastPluginEntry, HastVisitorContext, MdxJsxTextElementHast } from 'satteri'
import { readBibliography } from '../content/read.ts'
import { attribute } from './attribute.ts'
import { Numbering } from './numbering.ts'
import { hastElement, noteElement, referenceElement } from './note-elements.ts'

type Context = HastVisitorContext
type CiteNode = Readonly<MdxJsxTextElementHast>

/** The block that a note stands beside, and the notes that wait to be put there. */
interface Block {
  node: Readonly<HastNode>
  notes: Element[]
}

/** Where notes go: beside a paragraph or a table, else at the end of the list item, else after the block. */
function findBlock(cite: CiteNode, context: Context): Readonly<HastNode> {
  let block: Readonly<HastNode> = cite
  let node: ReturnType<Context['parent']> = context.parent(cite)
  for (; node && node.type !== 'root'; node = context.parent(node)) {
    block = node
    if (node.type !== 'element') continue
    if (['p', 'li', 'table'].includes(node.tagName)) return node
  }
  return block
}

const isList = (node: Readonly<HastNode>) =>
  node.type === 'element' && ['ul', 'ol'].includes(node.tagName)

/** Letters and pixels of a line, and the pixels after the last: of a paragraph and of a note in the margin. */
const TEXT = { letters: 76, line: 26, after: 0 }
const NOTE = { letters: 32, line: 20, after: 8 }
/** How far the notes of a paragraph may reach below it: further, and what follows is pushed down too far. */
const REACH = 200

const heightOf = (text: string, { letters, line, after }: typeof TEXT) =>
  Math.ceil(text.length / letters) * line + after

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''

/** Whether notes are so much longer than their paragraph that they stand under it. */
function standUnder(paragraph: string, notes: readonly Element[]): boolean {
  const heights = notes.map((note) => heightOf(textOf(note), NOTE))
  const margin = heights.reduce((sum, height) => sum + height, 0)
  return margin - heightOf(paragraph, TEXT) > REACH
}

const group = (notes: Element[], under = false) =>
  hastElement('div', { className: under ? ['notes', 'under'] : ['notes'], role: 'note' }, ...notes)

function placeNotes({ node, notes }: Block, context: Context): void {
  if (node.type === 'element' && (node.tagName === 'p' || node.tagName === 'table')) {
    const under = node.tagName === 'p' && standUnder(context.textContent(node), notes)
    context.wrapNode(node, hastElement('div', { className: ['noted'] }, group(notes, under)))
  } else if (node.type === 'element' && node.tagName === 'li') {
    const nested = node.children.find(isList)
    if (nested) context.insertBefore(nested, group(notes))
    else context.appendChild(node, group(notes))
  } else {
    context.insertAfter(node, group(notes))
  }
}

/** Turns each `<Cite source="key" at="place" />` into a number, and sets its note beside the block. */
export const citations: HastPluginEntry = ({ source: text }) => {
  if (!text.includes('<Cite')) return null
  const numbering = new Numbering()
  const blocks = new Map<Readonly<HastNode>, Block>()

  const visit = (cite: CiteNode, context: Context) => {
    const key = attribute(cite, 'source') ?? ''
    const at = attribute(cite, 'at')
    const source = readBibliography()[key]
    if (!source) throw new Error(`the rules of pages let pass an unknown source "${key}"`)
    const { number, isNew } = numbering.of(key, at)
    const reference = referenceElement(number, isNew)
    const notes = isNew ? [noteElement(number, source, at)] : []
    const node = findBlock(cite, context)
    blocks.set(node, { node, notes: [...(blocks.get(node)?.notes ?? []), ...notes] })
    context.replaceNode(cite, reference)
  }

  return [
    {
      name: 'citations',
      options: { position: true },
      mdxJsxTextElement: { filter: ['Cite'], visit },
      after(_root, context) {
        for (const block of blocks.values()) if (block.notes.length > 0) placeNotes(block, context)
      },
    },
  ]
}
