const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && !!target.closest('input, textarea, select, [contenteditable]')

/** Opens the search from its buttons, Ctrl K, ⌘K and `/`. Its code and its index load then, and not before. */
export function startSearch(buttons: NodeListOf<HTMLButtonElement>): void {
  const { base = '/' } = buttons[0]?.dataset ?? {}
  const open = () =>
    void import('./dialog.ts').then(
      ({ openSearch }) => openSearch(base),
      // The connection is gone: the next press asks again.
      () => undefined,
    )

  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event
    const chord = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey
    const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(event.target)
    if (!chord && !slash) return
    event.preventDefault()
    open()
  })
  for (const button of buttons) button.addEventListener('click', open)
}
