import type { ChangeRow, unifiedRows } from './changes.ts'
import { linesOf } from './lines-of.ts'

/** An error of a program: its line, and what went wrong in one line of text. */
export interface LineError {
  line: number
  text: string
}

export interface StaticView {
  error: LineError | undefined
  /** Whether the lines that were removed are shown too. */
  changes: boolean
  /** Compares the text with the original; without it the lines are shown as they are. */
  compare: typeof unifiedRows | undefined
}

/** The highlighted code that came with the page, repainted when the shown text is another. */
export interface StaticCode {
  /** Shows a text: lines of the original keep their highlighting, new ones are marked. */
  show(text: string, view: StaticView): void
  /** Brings a line onto the screen and the focus to the code. */
  goTo(line: number): void
}

/** Takes hold of a <pre> of the page. */
export function staticCode(pre: HTMLElement): StaticCode {
  const code = pre.querySelector('code') ?? pre
  const lines = [...code.querySelectorAll<HTMLElement>('.line')]
  const texts = lines.map((line) => line.textContent)
  let shown = `${texts.join('\n')}\n`
  let shownWith: Omit<StaticView, 'error'> = { changes: false, compare: undefined }
  const lineAt = (line: number) =>
    code.querySelectorAll<HTMLElement>('.line:not(.old-line)')[line - 1]
  return {
    show(text, { error, ...view }) {
      unmark(code.querySelector<HTMLElement>('.error-line'))
      const { changes, compare } = shownWith
      if (text !== shown || view.changes !== changes || view.compare !== compare) {
        shown = text
        shownWith = view
        code.replaceChildren(paint(lines, texts, text, view))
      }
      if (error) mark(lineAt(error.line), error)
    },
    goTo(line) {
      pre.focus({ preventScroll: true })
      lineAt(line)?.scrollIntoView({ block: 'center' })
    },
  }
}

/**
 * Lines with an element of their own. After them as many share one, which the browser lays out when it comes
 * near the screen: a link may carry 100,000 lines, all to be read, and the page must not stand still.
 */
const LINES_APART = 1_000

function paint(lines: HTMLElement[], texts: string[], text: string, changes: boolean): Node {
  const wanted = linesOf(text)
  const rows = unifiedRows(texts, wanted).filter(({ kind }) => changes || kind !== 'removed')
  const painted = document.createDocumentFragment()
  const add = (line: HTMLElement) =>
    painted.append(...(painted.hasChildNodes() ? ['\n', line] : [line]))
  for (const row of rows.slice(0, LINES_APART)) {
    if (row.kind === 'added') add(newLine(wanted[row.shown] ?? '', changes ? 'ins' : 'span'))
    else add(oldLine(lines[row.original], row.kind === 'removed'))
  }
  const rest = rows.slice(LINES_APART).flatMap((row) => (row.kind === 'removed' ? [] : [row.shown]))
  for (let start = 0; start < rest.length; start += LINES_APART) {
    const block = rest.slice(start, start + LINES_APART).map((index) => wanted[index] ?? '')
    painted.append(...(start === 0 ? ['\n'] : []), farLines(block))
  }
  return painted
}

function farLines(lines: string[]): HTMLElement {
  const block = newLine(`${lines.join('\n')}\n`, 'span')
  block.classList.add('far-lines')
  block.style.containIntrinsicBlockSize = `${lines.length}lh`
  return block
}

function oldLine(line: HTMLElement | undefined, removed: boolean): HTMLElement {
  const copy = document.createElement(removed ? 'del' : 'span')
  copy.className = removed ? 'line old-line' : 'line'
  copy.append(...(line?.cloneNode(true).childNodes ?? []))
  return copy
}

function newLine(text: string, tag: 'ins' | 'span'): HTMLElement {
  const line = document.createElement(tag)
  line.className = 'line new-line'
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

/** The message is an attribute, which the style sheet shows: it is no part of the code's text. */
function mark(line: HTMLElement | undefined, { text }: LineError): void {
  if (!line) return
  const code = document.createElement('span')
  code.className = 'error-code'
  code.append(...line.childNodes)
  line.append(code)
  line.classList.add('error-line')
  line.setAttribute('data-error', text)
}

function unmark(line: HTMLElement | null): void {
  if (!line) return
  line.replaceChildren(...(line.querySelector('.error-code')?.childNodes ?? []))
  line.classList.remove('error-line')
  line.removeAttribute('data-error')
}
