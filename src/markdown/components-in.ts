import { mdxToMdast, type MdastNode } from 'satteri'
import { attribute } from './errors.ts'

/** The components of a page in the order of the text, each with its `id` where it has one. */
export function componentsIn(mdx: string): { name: string; id: string | undefined }[] {
  const inside = (node: MdastNode): ReturnType<typeof componentsIn> => {
    const children = 'children' in node ? node.children.flatMap(inside) : []
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return children
    return [{ name: node.name ?? '', id: attribute(node, 'id') }, ...children]
  }
  return inside(mdxToMdast(mdx))
}
