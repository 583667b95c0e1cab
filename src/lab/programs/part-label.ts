import type { LineMark } from '../../content/part-marks.ts'

/** Characters of code that a column of the panel shows, which is what programs are laid out for. */
const COLUMN = 58
/** The width of a label's character in characters of code. */
const LABEL_WIDTH = 0.8

/**
 * The classes of a line that has a label: where the column leaves no room beside it and a gap between the two,
 * the label stands above.
 */
export function labelledLine(text: string, label: string): string[] {
  const fits = text.length + label.length * LABEL_WIDTH < COLUMN
  return fits ? ['labelled'] : ['labelled', 'above']
}

/** Marks a line's element with its part. A label is an attribute, so that it is no part of the code's text. */
export function markPart(line: HTMLElement, mark: LineMark | undefined): void {
  if (!mark) return
  line.dataset.part = mark.part
  if (mark.label === undefined) return
  line.classList.add(...labelledLine(line.textContent, mark.label))
  const label = document.createElement('span')
  label.className = 'part-label'
  label.dataset.label = mark.label
  line.prepend(label)
}
