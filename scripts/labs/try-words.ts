import { stringify } from 'yaml'
import type { TryWords } from '../../src/content/try.ts'

/** The words of a try that has none yet: what it expects is the least that can be said. */
export function unwritten(id: string): TryWords {
  return {
    id,
    label: 'What the button says',
    caption: 'What is changed, and what to look for.',
    expect: { outcome: 'agree', says: 'What comes of it, in a sentence.' },
  }
}

/** The entry to be put into lab.yaml. */
export function entryText(words: TryWords): string {
  return stringify([words]).replace(/^/gm, '  ').trimEnd()
}
