/**
 * Shows or hides an element without moving what the reader looks at: where that stands after the element, the
 * page scrolls by as much as it grows. It is what was used last, if it is on the screen; else its middle.
 */
export function growInPlace(element: HTMLElement, show: boolean): void {
  const { style } = document.documentElement
  // Not every browser would, and none as it is meant here.
  style.overflowAnchor = 'none'
  const before = element.getBoundingClientRect().height
  element.hidden = !show
  const grown = element.getBoundingClientRect().height - before
  if (looksBeyond(element)) scrollBy({ top: grown, behavior: 'instant' })
  style.overflowAnchor = ''
}

function looksBeyond(element: HTMLElement): boolean {
  const used = document.activeElement
  if (used && used !== document.body && isOnScreen(used)) {
    return Boolean(element.compareDocumentPosition(used) & Node.DOCUMENT_POSITION_FOLLOWING)
  }
  return element.getBoundingClientRect().top < innerHeight / 2
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
