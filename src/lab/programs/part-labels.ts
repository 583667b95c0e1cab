import { lineCount } from '../../content/part-lines.ts'

const PROGRAM = '[data-source]'
const LABEL = '.part-label'

/** The part that an element of the code belongs to. */
export function partOf(element: Element | null): string | null {
  return element?.closest<HTMLElement>('[data-part]')?.dataset.part ?? null
}

/** The label that an element is, or null. */
export function labelAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(LABEL) : null
}

/** The first label of a part in a program. */
export function partLabel(root: Element, program: string, part: string): HTMLElement | null {
  return root.querySelector(`[data-source="${program}"] [data-part="${part}"] ${LABEL}`)
}

/** How many lines of a part a program has on the screen, in words. */
export function linesOfPart(root: Element, program: string, part: string): string {
  const lines = root.querySelectorAll(
    `[data-source="${program}"] .line[data-part="${part}"]:not(.old-line)`,
  )
  const filled = [...lines].filter(({ textContent }) => textContent.trim() !== '')
  return filled.length === 0 ? 'no line' : lineCount(filled.length)
}

/** Lights the lines of a part in all programs, or of none. */
export function light(root: Element, part: string | null): void {
  for (const line of root.querySelectorAll<HTMLElement>('[data-part]')) {
    line.classList.toggle('lit', line.dataset.part === part)
  }
}

/**
 * Makes buttons of the labels, with one tab stop for each program.
 * @param counterpart says where a label leads, and with how many lines: the end of its name
 */
export function enliven(
  root: Element,
  counterpart: (program: string, part: string) => string,
): void {
  for (const program of root.querySelectorAll<HTMLElement>(PROGRAM)) {
    for (const [i, label] of labelsOf(program).entries()) {
      const { source = '' } = program.dataset
      label.setAttribute('role', 'button')
      label.setAttribute(
        'aria-label',
        `${label.dataset.label}. ${counterpart(source, partOf(label) ?? '')}`,
      )
      if (!label.hasAttribute('tabindex')) label.tabIndex = i === 0 ? 0 : -1
    }
  }
}

/** Moves the focus from a label to another of the same program, as an arrow key, Home or End asks. */
export function moveFocus(label: HTMLElement, key: string): boolean {
  const program = label.closest(PROGRAM)
  const labels = program ? labelsOf(program) : []
  const at = labels.indexOf(label)
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: labels.length - 1 }[key]
  if (next === undefined) return false
  focusLabel(labels[Math.min(Math.max(next, 0), labels.length - 1)])
  return true
}

/** Puts the focus on a label and makes it the tab stop of its program. */
export function focusLabel(label: HTMLElement | null | undefined): void {
  const program = label?.closest(PROGRAM)
  if (!label || !program) return
  for (const other of labelsOf(program)) other.tabIndex = other === label ? 0 : -1
  label.focus()
}

function labelsOf(program: Element): HTMLElement[] {
  return [...program.querySelectorAll<HTMLElement>(LABEL)]
}
