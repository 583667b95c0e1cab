import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { builtPages } from '../../site/built-pages.ts'
import { INDEX, type SearchEntry } from '../entry.ts'
import { pack } from '../packed.ts'
import { otherNames } from './other-names.ts'
import { entriesOf } from './read-page.ts'

/** Writes the index of titles, headings, names and messages once the pages are built. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir)
        const names = otherNames()
        const pages = builtPages(folder).map((page) => ({ ...page, also: names.get(page.path) }))
        const entries = eachOnce(pages.flatMap(entriesOf))
        writeFileSync(join(folder, INDEX), JSON.stringify(pack(entries)))
      },
    },
  }
}

/**
 * Entries without those that stand on several pages. An event stands on the timeline, which comes first, and on the
 * page of its era; a probe on a page about its subject, which comes first, and on those of the claims that it decides.
 */
function eachOnce(entries: SearchEntry[]): SearchEntry[] {
  const ofClaim = ({ path }: SearchEntry) => Number(path.startsWith('/claims/'))
  const inOrder = entries.toSorted((a, b) => ofClaim(a) - ofClaim(b))
  const key = ({ kind, title, of, path }: SearchEntry) =>
    kind === 'probe' ? path.replace(/.*#/, '#') : `${kind} ${title} ${of}`
  const once = new Map(inOrder.toReversed().map((entry) => [key(entry), entry]))
  return [...once.values()].toReversed()
}
