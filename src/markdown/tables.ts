import type { Element } from 'hast'
import type { HastPluginEntry } from 'satteri'

/** Tables with more columns than this need the margin too. */
const COLUMNS_OF_TEXT = 4

/** The header cells. Only the head is looked at: reading a whole table costs time. */
function headCells(table: Readonly<Element>): Element[] {
  const inside = (node: Readonly<Element>, name: string) =>
    node.children
      .filter((child) => child.type === 'element')
      .filter((child) => child.tagName === name)
  return inside(table, 'thead').flatMap((head) =>
    inside(head, 'tr').flatMap((row) => inside(row, 'th')),
  )
}

/** A cell, or what a program prints, that holds figures and no words. */
const FIGURES = /^[\s\d.,+−–%×-]+$/

/** Lets the search pass over the figures of tables and outputs: a row of them says nothing in an excerpt. */
export const figures: HastPluginEntry = {
  name: 'figures',
  element: {
    filter: ['td', 'pre'],
    visit(node, context) {
      if (!FIGURES.test(context.textContent(node))) return
      context.setProperty(node, 'dataPagefindIgnore', '')
    },
  },
}

/** Puts each table into a frame that scrolls on narrow screens, can be focused and has a name. */
export const tables: HastPluginEntry = {
  name: 'tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      const heads = headCells(node)
      const names = heads.map((head) => context.textContent(head)).filter(Boolean)
      const className = heads.length > COLUMNS_OF_TEXT ? ['table', 'wide'] : ['table']
      const properties = {
        className,
        role: 'group',
        tabIndex: 0,
        ariaLabel: `Table: ${names.join(', ')}`,
      }
      context.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] })
    },
  },
}
