import { isTag, namedAttributes, nodesIn } from '../../src/markdown/rules/rule.ts'
import type { CheckedPage } from './read-content.ts'

/** The ids that pages give a component; a page that cannot be read gives those that stand in its text. */
export function idsShown(component: string, pages: readonly CheckedPage[]): Set<string> {
  const written = new RegExp(`<${component} id="([^"]*)"`, 'g')
  return new Set(
    pages.flatMap(({ mdx, root }) =>
      root
        ? nodesIn(root).flatMap((node) =>
            isTag(node) && node.name === component
              ? namedAttributes(node).flatMap(({ name, value }) =>
                  name === 'id' && typeof value === 'string' ? [value] : [],
                )
              : [],
          )
        : [...mdx.matchAll(written)].map(([, id = '']) => id),
    ),
  )
}
