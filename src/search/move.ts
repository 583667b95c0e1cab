/** Moves the focus with the arrow keys, from the field through what can be opened and back; a letter goes on typing. */
export function moveAmongLinks(
  event: KeyboardEvent,
  input: HTMLInputElement,
  results: Element,
): void {
  const { key, target, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey || event.isComposing) return
  const stops = [input, ...results.querySelectorAll<HTMLElement>('a, button')]
  const at = stops.indexOf(target as HTMLElement)
  if (at < 0) return
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    event.preventDefault()
    const next = stops[at + (key === 'ArrowDown' ? 1 : -1)]
    next?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  } else if (at > 0 && (key === 'Backspace' || (key.length === 1 && key !== ' '))) input.focus()
}
