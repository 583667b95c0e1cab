/** The names of the filters: the fields of the form, the parameters of the address, the data of an item. */
export const FILTERS = ['verdict', 'topic', 'subject', 'evidence', 'words'] as const
export type FilterName = (typeof FILTERS)[number]
export type FilterState = Partial<Record<FilterName, string>>

/** What the filters look at. */
export interface Filterable {
  data: Readonly<Record<string, string | undefined>>
  text: string
}

/** The filters that an address sets. */
export function readFilters(address: URLSearchParams): FilterState {
  const set = FILTERS.map((name) => [name, address.get(name)?.trim()] as const)
  return Object.fromEntries(set.filter(([, value]) => value))
}

/** The address with these filters and no others; its other parameters stay. */
export function writeFilters(address: URLSearchParams, filters: FilterState): URLSearchParams {
  const next = new URLSearchParams(address)
  for (const name of FILTERS) {
    const value = filters[name]
    if (value) next.set(name, value)
    else next.delete(name)
  }
  return next
}

/** Whether an item passes: it equals every choice, and its text has every word. */
export function passes(
  { data, text }: Filterable,
  { words = '', ...choices }: FilterState,
): boolean {
  const lower = text.toLowerCase()
  return (
    Object.entries(choices).every(([name, value]) => !value || data[name] === value) &&
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => lower.includes(word))
  )
}
