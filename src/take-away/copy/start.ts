/** Lets the reader copy the page, its sections and its code. What that needs loads when the reader turns to the text. */
export function startCopying(button: HTMLButtonElement | null): void {
  // The page is nothing to take away.
  if (!button) return
  const main = document.querySelector('main')
  const load = () => import('./buttons.ts')
  const add = () => load().then(({ addButtons }) => main && addButtons(main))
  for (const intent of ['pointerover', 'focusin'])
    main?.addEventListener(intent, () => void add().catch(() => undefined), { once: true })
  button.addEventListener('click', () => {
    load().then(
      ({ copyPage }) => copyPage(),
      () => (button.textContent = 'What copies the page did not load. Check the connection.'),
    )
  })
}
