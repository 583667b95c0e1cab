import { addStyles } from '../../site/add-styles.ts'
import styles from './overlay.css?inline'
import { TERMS, type Term } from '../words/terms.ts'

const GAP = 6

// With the first explanation: a page that shows none does not carry them.
addStyles(styles)

let tip: HTMLElement | undefined
let shownFor: HTMLElement | undefined

/** Shows beside a word what it is, until the pointer or the focus leaves it or Escape is pressed. */
export function showTip(word: HTMLElement): void {
  const text = TERMS[word.dataset.term as Term]
  const panel = word.closest<HTMLElement>('.lab')
  if (!panel || shownFor === word) return
  hideTip()
  tip = document.createElement('div')
  tip.className = 'lab-tip'
  tip.role = 'tooltip'
  tip.id = 'lab-tip'
  tip.textContent = text
  shownFor = word
  panel.append(tip)
  if (!word.hasAttribute('aria-describedby')) word.setAttribute('aria-describedby', tip.id)
  placeTip(tip, word, panel)
  document.addEventListener('keydown', hideOnEscape, { capture: true })
  document.addEventListener('pointerover', hideElsewhere)
  document.addEventListener('focusin', hideElsewhere)
}

function hideTip(): void {
  if (shownFor?.getAttribute('aria-describedby') === tip?.id)
    shownFor?.removeAttribute('aria-describedby')
  tip?.remove()
  shownFor = undefined
  document.removeEventListener('keydown', hideOnEscape, { capture: true })
  document.removeEventListener('pointerover', hideElsewhere)
  document.removeEventListener('focusin', hideElsewhere)
}

function hideOnEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') hideTip()
}

/** The pointer may go over to the words themselves; a word that has the focus keeps them. */
function hideElsewhere({ target }: Event): void {
  const at = target as Node
  if (shownFor?.contains(at) || tip?.contains(at) || shownFor === document.activeElement) return
  hideTip()
}

/** Under an element of the panel, above it where the screen ends, and inside the panel's edges. */
export function placeTip(
  box: HTMLElement,
  beside: Element,
  panel: HTMLElement,
  below?: number,
): void {
  const frame = panel.getBoundingClientRect()
  const at = beside.getBoundingClientRect()
  const { offsetHeight: height, offsetWidth: width } = box
  const under = (below ?? at.bottom) + GAP
  const top = below === undefined && under + height > innerHeight ? at.top - height - GAP : under
  box.style.top = `${top - frame.top - panel.clientTop}px`
  box.style.left = `${Math.max(8, Math.min(at.left - frame.left, frame.width - width - 8))}px`
}
