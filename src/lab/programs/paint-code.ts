import { markLines } from '../../content/part-marks.ts'
import type { ChangeRow, unifiedRows } from './changes.ts'
import { linesOf } from './lines-of.ts'
import { markPart } from './part-label.ts'
import { shownParts } from './shown-parts.ts'

/** The lab's own lines as they came with the page, and what its parts are called. */
export interface OwnLines {
  elements: HTMLElement[]
  texts: string[]
  parts: (string | undefined)[]
  partNames: Record<string, string>
}

export interface Painting {
  /** Whether the lines that were removed are shown too. */
  changes: boolean
  /** Compares the text with the original; without it the lines are shown as they are. */
  compare: typeof unifiedRows | undefined
}

/**
 * Lines with an element of their own. After them as many share one, which the browser lays out when it comes
 * near the screen: a link may carry 100,000 lines, all to be read, and the page must not stand still.
 */
const LINES_APART = 1_000

/** The elements of a text: lines of the original keep their highlighting, new ones are marked. */
export function paint(own: OwnLines, text: string, { changes, compare }: Painting): Node {
  const wanted = linesOf(text)
  const all: ChangeRow[] =
    compare?.(own.texts, wanted) ?? wanted.map((_, shown) => ({ kind: 'added', shown }))
  const marks = compare ? markLines(wanted, shownParts(all, own.parts), own.partNames) : []
  const rows = all.filter(({ kind }) => changes || kind !== 'removed')
  const painted = document.createDocumentFragment()
  const add = (line: HTMLElement) =>
    painted.append(...(painted.hasChildNodes() ? ['\n', line] : [line]))
  for (const row of rows.slice(0, LINES_APART)) {
    if (row.kind === 'removed') {
      add(oldLine(own.elements[row.original], true))
      continue
    }
    const line =
      row.kind === 'same'
        ? oldLine(own.elements[row.original], false)
        : newLine(wanted[row.shown] ?? '', changes ? 'ins' : 'span', compare !== undefined)
    markPart(line, marks[row.shown])
    add(line)
  }
  const rest = rows.slice(LINES_APART).flatMap((row) => (row.kind === 'removed' ? [] : [row.shown]))
  for (let start = 0; start < rest.length; start += LINES_APART) {
    const block = rest.slice(start, start + LINES_APART).map((index) => wanted[index] ?? '')
    painted.append(...(start === 0 ? ['\n'] : []), farLines(block, compare !== undefined))
  }
  return painted
}

function farLines(lines: string[], marked: boolean): HTMLElement {
  const block = newLine(`${lines.join('\n')}\n`, 'span', marked)
  block.classList.add('far-lines')
  block.style.containIntrinsicBlockSize = `${lines.length}lh`
  return block
}

/** A line of the original, without the label that it came with. */
function oldLine(line: HTMLElement | undefined, removed: boolean): HTMLElement {
  const copy = document.createElement(removed ? 'del' : 'span')
  copy.className = removed ? 'line old-line' : 'line'
  copy.append(...(line?.cloneNode(true).childNodes ?? []))
  copy.querySelector('.part-label')?.remove()
  return copy
}

function newLine(text: string, tag: 'ins' | 'span', marked: boolean): HTMLElement {
  const line = document.createElement(tag)
  line.className = marked ? 'line new-line' : 'line'
  const lines = text.split('\n')
  if (lines.every(({ length }) => length <= LONG_LINE)) line.textContent = text
  else line.append(...lines.flatMap((one, i) => (i === 0 ? pieces(one) : ['\n', ...pieces(one)])))
  return line
}

/** Characters of a line from which it is put together: WebKit takes a time in the square of an element's. */
const LONG_LINE = 1_000

function pieces(text: string): HTMLElement[] {
  return Array.from({ length: Math.ceil(text.length / LONG_LINE) }, (_, i) => {
    const piece = document.createElement('span')
    piece.className = 'piece'
    piece.textContent = text.slice(i * LONG_LINE, (i + 1) * LONG_LINE)
    return piece
  })
}
