import type { Element, ElementContent } from 'hast'
import type { HastPluginEntry } from 'satteri'

const hasLink = (node: ElementContent): boolean =>
  node.type === 'element' && (node.tagName === 'a' || node.children.some(hasLink))

/** Makes each heading a quiet link to itself. Needs the ids that stand on the headings already. */
export const headingLinks: HastPluginEntry = {
  name: 'heading-links',
  element: {
    filter: ['h2', 'h3', 'h4'],
    visit(node) {
      const { id } = node.properties
      const children = [...node.children]
      if (typeof id !== 'string' || children.some(hasLink)) return
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: { href: `#${id}` },
        children,
      }
      return { type: 'element', tagName: node.tagName, properties: { id }, children: [link] }
    },
  },
}
