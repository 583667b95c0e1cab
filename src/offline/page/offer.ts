import { addStyles } from '../../site/add-styles.ts'
import buttonStyles from '../../styles/button-base.css?inline'
import styles from './offer.css?inline'
import { othersOpen, takeOver } from './take-over.ts'

/** Remembers until the tab is closed that the reader wants to read on. */
const LATER = 'layers-and-ops:update-later'

let shown = false

/** Says, once in a tab, that a newer build has come, and lets the reader load it. Nothing changes by itself. */
export function offerUpdate(registration: ServiceWorkerRegistration): void {
  if (shown || isPutOff()) return
  shown = true
  addStyles(buttonStyles + styles)

  const box = document.createElement('aside')
  const words = document.createElement('p')
  const choices = document.createElement('div')
  box.className = 'update-offer'
  box.setAttribute('aria-label', 'New version')
  words.setAttribute('role', 'status')
  choices.append(
    button('Load it', async () => {
      const others = await takeOver(registration)
      if (others > 0) words.textContent = othersOpen(others)
    }),
    button('Read on', () => {
      putOff()
      box.remove()
    }),
  )
  box.append(words, choices)
  document.body.append(box)
  // Readers with a screen reader hear what changes in a status, not what it begins with.
  requestAnimationFrame(() => {
    words.textContent =
      'A newer version of this site is here. Loading it reloads this page and ends what runs on it.'
  })
}

function button(name: string, act: () => unknown): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button'
  made.textContent = name
  made.addEventListener('click', () => void act())
  return made
}

function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(LATER) !== null
  } catch {
    return false
  }
}

function putOff(): void {
  try {
    sessionStorage.setItem(LATER, 'yes')
  } catch {
    // It holds for this page.
  }
}
