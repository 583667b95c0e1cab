import { basename, extname } from 'node:path'
import type { Loader } from 'astro/loaders'
import { readDataFile } from './data-file.ts'
import { entryLoader } from './entry-loader.ts'
import { FOLDERS, SOURCES_FILE } from './folders.ts'
import { frontMatter } from './front-matter.ts'
import type { ContentKind } from './kinds.ts'
import { entryFile, entryIds, pageIdOf, readBibliography, readEntry, readPages } from './read.ts'

type Fields = Record<string, unknown>

/** Makes an entry of each file of a kind. */
export function kindLoader(name: string, kind: ContentKind): Loader {
  return entryLoader({
    name,
    bases: [kind.folder],
    ids: () => entryIds(kind),
    idsOf(path) {
      const id = basename(path, extname(path))
      return entryFile(kind, id) === path ? [id] : []
    },
    read(id) {
      const filePath = entryFile(kind, id)
      readEntry(kind, id)
      // As it is written: Astro gives it to the schema, which may change it.
      return { data: readDataFile(filePath) as Fields, filePath }
    },
  })
}

/** Makes an entry of each page of the documentation. */
export function pageLoader(): Loader {
  return entryLoader({
    name: 'docs',
    bases: [FOLDERS.docs],
    ids: () => readPages().map(({ id }) => id),
    idsOf: (path) =>
      path.startsWith(`${FOLDERS.docs}/`) && path.endsWith('.mdx') ? [pageIdOf(path)] : [],
    read(id) {
      const page = readPages().find((each) => each.id === id)
      if (!page) throw new Error(`there is no page ${id}`)
      return { data: frontMatter(page), filePath: page.path, body: page.mdx }
    },
  })
}

/** Makes an entry of each work of the bibliography. */
export function sourceLoader(): Loader {
  return entryLoader({
    name: 'sources',
    bases: [SOURCES_FILE],
    ids: () => Object.keys(readBibliography()),
    idsOf: (path) => (path === SOURCES_FILE ? Object.keys(readBibliography()) : []),
    read: (id) => ({ data: { ...readBibliography()[id] }, filePath: SOURCES_FILE }),
  })
}
