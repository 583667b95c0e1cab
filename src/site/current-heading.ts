/** Scrolls a list that is longer than the screen to the link of the page that is open. */
export function showCurrentPage(list: HTMLElement | null): void {
  const link = list?.querySelector<HTMLElement>('li > [aria-current=page]')
  if (!list || !link) return
  const below = link.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom
  if (below > 0) list.scrollTop += below + list.clientHeight / 2
}

/** Marks the link to the heading under which the reader is, while the page scrolls. */
export function markCurrentHeading(links: NodeListOf<HTMLAnchorElement>): void {
  const targets = [...links].flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    return heading ? [{ link, heading }] : []
  })

  const mark = () => {
    const current = targets.findLast(({ heading }) => heading.getBoundingClientRect().top < 120)
    for (const target of targets) {
      if (target === current) target.link.setAttribute('aria-current', 'location')
      else target.link.removeAttribute('aria-current')
    }
  }

  // A heading that crosses the line 120 px below the top is what changes the answer.
  const observer = new IntersectionObserver(mark, { rootMargin: '-120px 0px 0px 0px' })
  for (const { heading } of targets) observer.observe(heading)
}
