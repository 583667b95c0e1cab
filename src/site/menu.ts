/** Closes the menu of a narrow screen once the reader has left it: by a link into the page, or by Tab. */
export function startMenu(menu: HTMLElement | null): void {
  const close = () => {
    if (menu?.matches(':popover-open')) menu.hidePopover()
  }
  menu?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) close()
  })
  menu?.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) close()
  })
}
