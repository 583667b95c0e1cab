import type { HastPluginEntry } from 'satteri'
import { withBase } from '../site/base-path.ts'

/** Puts the base path before root-absolute links and images, so that authors need not know it. */
export function links(base: string): HastPluginEntry {
  if (base === '/') return null
  return {
    name: 'links',
    element: {
      filter: ['a', 'img'],
      visit(node, context) {
        const property = node.tagName === 'a' ? 'href' : 'src'
        const address = node.properties[property]
        if (typeof address === 'string') {
          context.setProperty(node, property, withBase(base, address))
        }
      },
    },
  }
}
