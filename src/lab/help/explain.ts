/** Handlers for the whole panel: a word that is pointed at, touched or focused tells what it is. */
export const explainWords = { onPointerOver: explain, onFocusIn: explain, onClick: explain }

/** The explanations are loaded with the first. */
function explain({ target }: Event): void {
  const word = target instanceof Element ? target.closest<HTMLElement>('[data-term]') : null
  if (!word) return
  // Without them the words stay as they are.
  import('./tip.ts')
    .then(({ showTip }) => {
      if (isAt(word)) showTip(word)
    })
    .catch(() => undefined)
}

/** Whether the reader is still there: the first explanation may come after they have gone on. */
function isAt(word: HTMLElement): boolean {
  return word.matches(':hover, :focus-within')
}
