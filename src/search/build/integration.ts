import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { INDEX, type Entry } from '../entry.ts'
import { otherNames } from './other-names.ts'
import { entriesOf, type BuiltPage } from './read-page.ts'

/** Writes the index of titles, headings, names and messages once the pages are built. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir)
        const entries = eachOnce(builtPages(folder).flatMap(entriesOf))
        writeFileSync(join(folder, INDEX), JSON.stringify(entries))
      },
    },
  }
}

/**
 * Entries without those that stand on several pages. An event stands on the timeline, which comes first, and on the
 * page of its era; a probe on a page about its subject, which comes first, and on those of the claims that it decides.
 */
function eachOnce(entries: Entry[]): Entry[] {
  const ofClaim = ({ path }: Entry) => Number(path.startsWith('/claims/'))
  const inOrder = entries.toSorted((a, b) => ofClaim(a) - ofClaim(b))
  const key = ({ kind, title, of, path }: Entry) =>
    kind === 'probe' ? path.replace(/.*#/, '#') : `${kind} ${title} ${of}`
  const once = new Map(inOrder.toReversed().map((entry) => [key(entry), entry]))
  return [...once.values()].toReversed()
}

/** The pages of a built site, by address: a folder's page is its index.html. */
function builtPages(folder: string): BuiltPage[] {
  const names = otherNames()
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const path = `/${relative(folder, file)
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`
      const also = names.get(path)
      return { path, html: readFileSync(file, 'utf8'), ...(also && { also }) }
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
