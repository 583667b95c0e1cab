import type { Source } from '../content/sources.ts'

/** The parts of a note on a source, in the order in which they are set. */
export interface SourceNote {
  /** Who published it; stands before the title. */
  by: string | undefined
  title: string
  url: string | undefined
  /** Where it stands, the place in it, the version, and how it is known: "…, read". */
  rest: string
  /** The day it was read, as 2026-11-20. */
  day: string
}

/** What a note says of a source, and of the place in it that is cited. */
export function describeSource(cited: Omit<Source, 'article'>, at?: string): SourceNote {
  const day = cited.read.toISOString().slice(0, 10)
  const known = cited.unverified ? 'known from a copy or quotation' : 'read'
  const rest = [cited.where, at, cited.version, known].filter(Boolean).join(', ')
  return { by: cited.by, title: cited.title, url: cited.url, rest, day }
}
