import { mdxToMdast, type MdastNode } from 'satteri'

/** A component as a page writes it, with those of its attributes that are plain text. */
export interface WrittenComponent {
  name: string
  attributes: Partial<Record<string, string>>
}

/** The components of a page in the order of the text. */
export function componentsIn(mdx: string): WrittenComponent[] {
  return inside(mdxToMdast(mdx))
}

function inside(node: MdastNode): WrittenComponent[] {
  const children =
    'children' in node ? node.children.flatMap((child) => inside(child as MdastNode)) : []
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return children
  const plain = node.attributes.flatMap((each) =>
    each.type === 'mdxJsxAttribute' && typeof each.value === 'string'
      ? [[each.name, each.value] as const]
      : [],
  )
  return [{ name: node.name ?? '', attributes: Object.fromEntries(plain) }, ...children]
}
