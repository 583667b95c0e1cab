import type { MdastNode, MdxJsxAttributeUnion } from 'satteri'
import type { Problem } from '../../content/problem.ts'

/** A problem of a page, which knows its file by itself. */
export type PageProblem = Omit<Problem, 'file'>

/** A component or an HTML element as a page writes it. */
export type Tag = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

/** Whether a node is a component or an HTML element that a page writes. */
export function isTag(node: MdastNode): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** A node and all that it encloses, in the order of the text. */
export function nodesIn(node: MdastNode): MdastNode[] {
  const children = 'children' in node ? (node.children as MdastNode[]) : []
  return [node, ...children.flatMap(nodesIn)]
}

/** The line on which a node begins. */
export function lineOf(node: MdastNode): number | undefined {
  return node.position?.start.line
}

/** The attributes of a tag that have a name; those that are spread have none. */
export function namedAttributes({ attributes }: Tag) {
  return (attributes as readonly MdxJsxAttributeUnion[]).flatMap((each) =>
    each.type === 'mdxJsxAttribute' ? [each] : [],
  )
}

/** The text of a node and of what it encloses. */
export function textIn(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  return 'children' in node ? (node.children as MdastNode[]).map(textIn).join('') : ''
}
