/** Where this tab keeps what stands in the field, from page to page. */
const QUERY = 'layers-and-ops:query'
/** Where this browser keeps what was searched for with success. */
const SEARCHES = 'layers-and-ops:searches'
const MOST = 6
const LONGEST = 80

export function keptQuery(): string {
  return attempt(() => sessionStorage.getItem(QUERY)) ?? ''
}

export function keepQuery(query: string): void {
  attempt(() => sessionStorage.setItem(QUERY, query))
}

/** The last searches that led to a page, the newest first. */
export function lastSearches(): string[] {
  const kept: unknown = attempt(() => JSON.parse(localStorage.getItem(SEARCHES) ?? '[]'))
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []
}

/** Remembers a search that led to a page. */
export function rememberSearch(query: string): void {
  const asked = query.trim()
  if (asked === '' || asked.length > LONGEST) return
  const others = lastSearches().filter((one) => one !== asked)
  attempt(() => localStorage.setItem(SEARCHES, JSON.stringify([asked, ...others].slice(0, MOST))))
}

export function forgetSearches(): void {
  attempt(() => localStorage.removeItem(SEARCHES))
}

/** Where the browser keeps nothing, the search works without. */
function attempt<T>(storage: () => T): T | undefined {
  try {
    return storage()
  } catch {
    return undefined
  }
}
