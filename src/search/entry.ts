/** What a result can be, in the order in which equals stand. */
export const ENTRY_KINDS = ['page', 'lab', 'probe', 'claim', 'event'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** A place of the site that the search finds by its names: a page, a section of one, a lab, a claim, an event. */
export interface SearchEntry {
  kind: EntryKind
  title: string
  /** The address below the base path, with the anchor where there is one. */
  path: string
  /** The title of the page that it is a section or a part of; absent where it is a page. */
  of?: string
  /** Other words that readers have for it. */
  also?: string[]
  /** Names of functions, classes and arguments in it, and the messages that it explains. */
  names?: string
  /** Its first words; a section of a page is shown without. */
  text?: string
}

/** Where the index stands below the base path. */
export const INDEX = '/search.json'
