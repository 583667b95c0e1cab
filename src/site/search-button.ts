import { openSearch } from './search-dialog.ts'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && !!target.closest('input, textarea, select, [contenteditable]')

/** Opens the search from its buttons, Ctrl K, ⌘K and `/`. Nothing of Pagefind loads before. */
export function startSearch(buttons: NodeListOf<HTMLButtonElement>): void {
  const { bundle = '/pagefind/', base = '/' } = buttons[0]?.dataset ?? {}
  const open = () => openSearch({ bundle, base })

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
