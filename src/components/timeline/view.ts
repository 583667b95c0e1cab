import { extentOf, parseSpan, type MonthSpan } from './span.ts'

/** What the reader has chosen to see. */
export interface TimelineView {
  project: string
  changed: string
  /** Absent: the whole time. */
  span?: MonthSpan | undefined
}

/** What there is to choose from: the words of both filters, and the years that have events. */
export interface FilterChoices {
  projects: readonly string[]
  changes: readonly string[]
  years: readonly string[]
}

export const ALL = 'all'

/** From the first month to the last one of the years that have events. */
export function wholeSpan(years: readonly string[]): MonthSpan {
  return { from: `${years.at(0)}-01`, to: `${years.at(-1)}-12` }
}

/** The view that an address asks for. What it asks for in vain is not narrowed. */
export function readView(address: URLSearchParams, choices: FilterChoices): TimelineView {
  const known = (name: string, words: readonly string[]) =>
    words.find((word) => word === address.get(name)) ?? ALL
  const span = parseSpan(address.get('from'), address.get('to'), wholeSpan(choices.years))
  return {
    project: known('project', choices.projects),
    changed: known('changed', choices.changes),
    span: span && narrowed(span, choices.years),
  }
}

/** The same span, unless it is the whole time or holds no year with events. */
export function narrowed(span: MonthSpan, years: readonly string[]): MonthSpan | undefined {
  const { months } = extentOf(span, years)
  return months > 0 && months < 12 * years.length ? span : undefined
}

/** Writes a view into an address. What is not narrowed is left out, and the rest stays. */
export function writeView(address: URLSearchParams, view: TimelineView): void {
  const { project, changed, span } = view
  const words = { project, changed, from: span?.from ?? ALL, to: span?.to ?? ALL }
  for (const [name, word] of Object.entries(words)) {
    if (word === ALL) address.delete(name)
    else address.set(name, word)
  }
}
