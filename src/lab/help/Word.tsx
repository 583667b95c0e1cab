import type { ComponentChildren } from 'preact'
import type { Term } from '../words/terms.ts'

/** A word that tells what it is at the pointer, on focus and on touch. */
export function Word({ is, children }: { is: Term; children: ComponentChildren }) {
  return (
    <button type="button" class="lab-word" data-term={is}>
      {children}
    </button>
  )
}
