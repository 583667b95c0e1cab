/** Where the choice is kept. The script in the head reads the same key before the first paint. */
const STORAGE_KEY = 'layers-and-ops:theme'

/** Sets a chosen theme before anything is painted; goes into the head as it is. */
export const themeBeforePaint = `try{let t=localStorage['${STORAGE_KEY}'];if(t)document.documentElement.dataset.theme=t}catch{}`

/**
 * Lets a button switch between light and dark; a page in a frame has none. A choice that the system makes as well is
 * not kept.
 */
export function startThemeSwitch(button: HTMLButtonElement | null): void {
  if (!button) return
  const systemDark = matchMedia('(prefers-color-scheme: dark)')
  const root = document.documentElement
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : systemDark.matches)
  const show = () => button.setAttribute('aria-pressed', String(isDark()))

  button.addEventListener('click', () => {
    const dark = !isDark()
    if (dark === systemDark.matches) delete root.dataset.theme
    else root.dataset.theme = dark ? 'dark' : 'light'
    try {
      if (root.dataset.theme) localStorage.setItem(STORAGE_KEY, root.dataset.theme)
      else localStorage.removeItem(STORAGE_KEY)
    } catch {
      // Storage is refused: the choice holds for this page.
    }
    show()
  })
  systemDark.addEventListener('change', show)
  show()
}
