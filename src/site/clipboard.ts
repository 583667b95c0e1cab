import { addStyles } from './add-styles.ts'
import styles from './clipboard.css?inline'

addStyles(styles)

/**
 * Copies a text, and says so where readers see and hear it. Where the browser lets nobody copy, it shows the text,
 * to be copied by hand.
 * @param what what was copied, as the beginning of a sentence: "The section"
 */
export async function copyText(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say(`${what} is copied.`)
  } catch {
    offer(text, what)
  }
}

/** How long a sentence stays, in milliseconds. */
const STAYS = 5000

let region: HTMLElement | undefined
let leaving: ReturnType<typeof setTimeout> | undefined

/** Says a sentence at the foot of the window, and to screen readers. */
export function say(sentence: string): void {
  if (!region) {
    region = document.createElement('p')
    region.className = 'said'
    region.setAttribute('role', 'status')
    document.body.append(region)
  }
  const place = region
  place.textContent = ''
  clearTimeout(leaving)
  // A screen reader speaks of what changes in a region that is there already.
  setTimeout(() => (place.textContent = sentence), 50)
  leaving = setTimeout(() => (place.textContent = ''), STAYS)
}

function offer(text: string, what: string): void {
  const dialog = document.createElement('dialog')
  dialog.className = 'copy-by-hand'
  const label = document.createElement('label')
  label.textContent = `${what} could not be copied: the browser does not let this page do so. Copy it from here.`
  const field = document.createElement('textarea')
  field.readOnly = true
  field.rows = 12
  field.value = text
  field.translate = false
  label.append(field)
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = 'Close'
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => dialog.remove())
  dialog.append(label, close)
  document.body.append(dialog)
  dialog.showModal()
  field.focus()
  field.select()
}
