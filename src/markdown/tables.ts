import type { Element } from 'hast'
import type { HastPluginEntry } from 'satteri'

/** Tables with more columns than this need the margin too. */
const COLUMNS_OF_TEXT = 4

/** As do those whose longest words, a column each, take more letters: about 42rem of them. */
const LETTERS_OF_TEXT = 84

/** The children of a name. */
function inside(node: Readonly<Element>, name: string): Element[] {
  return node.children
    .filter((child) => child.type === 'element')
    .filter((child) => child.tagName === name)
}

/** The header cells. */
function headCells(table: Readonly<Element>): Element[] {
  return inside(table, 'thead').flatMap((head) =>
    inside(head, 'tr').flatMap((row) => inside(row, 'th')),
  )
}

/** The letters that the longest words of the columns take side by side: no line breaks within a word. */
function lettersOf(table: Readonly<Element>, textOf: (cell: Element) => string): number {
  const rows = inside(table, 'tbody').flatMap((body) => inside(body, 'tr'))
  const longest: number[] = []
  for (const row of rows) {
    for (const [column, cell] of inside(row, 'td').entries()) {
      const words = textOf(cell).split(/[\s-]/)
      longest[column] = Math.max(longest[column] ?? 0, ...words.map(({ length }) => length))
    }
  }
  return longest.reduce((sum, letters) => sum + letters, 0)
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
      const wide =
        heads.length > COLUMNS_OF_TEXT ||
        lettersOf(node, (cell) => context.textContent(cell)) > LETTERS_OF_TEXT
      const className = wide ? ['table', 'wide'] : ['table']
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
