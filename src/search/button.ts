const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && !!target.closest('input, textarea, select, [contenteditable]')

/**
 * Opens the search from its buttons, Ctrl K, ⌘K and `/`. Its code and its index load then, and not before. A page
 * without a button, as in a frame, has no search.
 */
export function startSearch(buttons: NodeListOf<HTMLButtonElement>): void {
  const [first] = buttons
  if (!first) return
  const { base = '/' } = first.dataset
  const open = () =>
    void import('./dialog.ts').then(
      ({ openSearch }) => openSearch(base),
      () => say('The search could not be loaded. Check the connection, and press again.'),
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

/** Says something over the page, until it is closed. */
function say(text: string): void {
  const dialog = document.createElement('dialog')
  const close = document.createElement('button')
  close.textContent = 'Close'
  close.type = 'button'
  const words = document.createElement('p')
  words.textContent = text
  dialog.setAttribute('role', 'alertdialog')
  dialog.setAttribute('aria-label', 'Search')
  dialog.append(words, close)
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}
