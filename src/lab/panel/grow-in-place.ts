/** Where what the reader looks at stands, read before anything changes. */
export interface ReaderPlace {
  /** How far it stands now from where it stood, in pixels; down is positive. */
  moved(): number
}

/**
 * The place of what the reader looks at, as `element` is about to show or hide: what was used last, if it is on
 * the screen; else what lies around the element, after it where that starts above the middle of the screen.
 */
export function placeOfReader(element: Element): ReaderPlace {
  const before = element.previousElementSibling ?? element
  const after = element.nextElementSibling ?? element
  const used = document.activeElement
  if (used && used !== document.body && isOnScreen(used)) return placeOf(used, 'top')
  const above = before.getBoundingClientRect().bottom < innerHeight / 2
  return above ? placeOf(after, 'top') : placeOf(before, 'bottom')
}

/** Shows or hides an element, and scrolls so that what stood in a place stands there again. */
export function growInPlace(element: HTMLElement, show: boolean, place: ReaderPlace): void {
  const { style } = document.documentElement
  // Not every browser would, and none as it is meant here.
  style.overflowAnchor = 'none'
  element.hidden = !show
  // With whatever else grew in this frame, such as the status.
  scrollBy({ top: place.moved(), behavior: 'instant' })
  style.overflowAnchor = ''
}

function placeOf(element: Element, edge: 'top' | 'bottom'): ReaderPlace {
  const read = () => element.getBoundingClientRect()[edge]
  const stood = read()
  return { moved: () => read() - stood }
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
