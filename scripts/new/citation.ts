import type { Citation } from '../../src/content/sources.ts'
import type { ScaffoldField } from './scaffold.ts'

/** The place in a source, which a short work can do without. */
export const placeField: ScaffoldField = {
  name: 'at',
  question: 'Where in the source it stands, as in "README.md, Installation"; nothing for all of it',
  initial: () => '',
}

/** A source as claims and events name it. */
export function cited(source = '', at = ''): Citation {
  return { source, ...(at !== '' && { at }) }
}
