/** What WCAG 1.4.12 lets a reader set without losing anything. */
export const TEXT_SPACING = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-bottom: 2em !important; }`

/**
 * What does not fit the open page, run in it: elements that reach past the edge of the screen, unless they stand in
 * a frame that scrolls, and elements that cut off some of their text.
 */
export function misfits(): string[] {
  const root = document.documentElement
  const name = (element: Element) => element.outerHTML.slice(0, 120)
  const clips = (element: Element) => getComputedStyle(element).overflowX !== 'visible'
  const isHeld = (element: Element) => {
    for (
      let above = element.parentElement;
      above && above !== document.body;
      above = above.parentElement
    )
      if (clips(above)) return true
    return false
  }
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true })
  }
  const past = (element: Element) =>
    element.getBoundingClientRect().right > root.clientWidth + 0.5 && !isHeld(element)
  const cuts = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    return (
      element instanceof HTMLElement &&
      element.textContent.trim() !== '' &&
      ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
    )
  }
  // What is higher than its box lies on what follows.
  const spills = ({ scrollHeight, clientHeight }: Element) => scrollHeight > clientHeight + 1
  const seen = [...document.body.querySelectorAll('*')].filter(isSeen)
  return [
    ...(root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide`] : []),
    ...seen.filter(past).map((element) => `past the edge: ${name(element)}`),
    ...seen.filter(cuts).map((element) => `cut: ${name(element)}`),
    ...[...document.querySelectorAll('pre')]
      .filter((pre) => isSeen(pre) && getComputedStyle(pre).overflowY === 'visible' && spills(pre))
      .map((pre) => `spills: ${name(pre)}`),
  ]
}
