import { paint, type Painting } from './paint-code.ts'

/** An error of a program: its line, and what went wrong in one line of text. */
export interface LineError {
  line: number
  text: string
}

export interface StaticView extends Painting {
  error: LineError | undefined
}

/** The highlighted code that came with the page, repainted when the shown text is another. */
export interface StaticCode {
  /**
   * Shows a text: lines of the original keep their highlighting, new ones are marked.
   * @returns whether the lines were drawn anew
   */
  show(text: string, view: StaticView): boolean
  /** Brings a line onto the screen and the focus to the code. */
  goTo(line: number): void
}

/** Takes hold of a <pre> of the page. */
export function staticCode(pre: HTMLElement, partNames: Record<string, string>): StaticCode {
  const code = pre.querySelector('code') ?? pre
  const elements = [...code.querySelectorAll<HTMLElement>('.line')]
  const texts = elements.map((line) => line.textContent)
  const own = { elements, texts, parts: elements.map(({ dataset }) => dataset.part), partNames }
  const untouched = [...code.childNodes]
  const original = `${texts.join('\n')}\n`
  let shown = original
  let shownWith: Painting = { changes: false, compare: undefined }
  const lineAt = (line: number) =>
    code.querySelectorAll<HTMLElement>('.line:not(.old-line)')[line - 1]
  return {
    show(text, { error, changes, compare }) {
      unmark(code.querySelector<HTMLElement>('.error-line'))
      const repaint =
        text !== shown || changes !== shownWith.changes || compare !== shownWith.compare
      if (repaint) {
        shown = text
        shownWith = { changes, compare }
        const children = text === original ? untouched : [paint(own, text, shownWith)]
        code.replaceChildren(...children)
      }
      if (error) mark(lineAt(error.line), error)
      return repaint
    },
    goTo(line) {
      pre.focus({ preventScroll: true })
      lineAt(line)?.scrollIntoView({ block: 'center' })
    },
  }
}

/** The message is an attribute, which the style sheet shows: it is no part of the code's text. */
function mark(line: HTMLElement | undefined, { text }: LineError): void {
  if (!line) return
  const code = document.createElement('span')
  code.className = 'error-code'
  code.append(...[...line.childNodes].filter((node) => !isLabel(node)))
  line.append(code)
  line.classList.add('error-line')
  line.setAttribute('data-error', text)
}

function unmark(line: HTMLElement | null): void {
  if (!line) return
  const code = line.querySelector('.error-code')
  code?.replaceWith(...code.childNodes)
  line.classList.remove('error-line')
  line.removeAttribute('data-error')
}

function isLabel(node: Node): boolean {
  return node instanceof Element && node.classList.contains('part-label')
}
