import { readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Loader } from 'astro/loaders'
import { entryLoader } from './entry-loader.ts'

/** A collection of which each entry is a folder. */
interface Folders {
  /** The collection's name. */
  name: string
  /** Where the folders lie. */
  base: string
  /** The file that every folder has. */
  file: string
  /** The names of the folders; throws where one cannot be. */
  ids(): string[]
  /** Reads and checks one folder. */
  read(folder: string): Record<string, unknown>
}

/** Makes an entry of each folder. */
export function folderLoader({ name, base, file, ids, read }: Folders): Loader {
  return entryLoader({
    name,
    bases: [base],
    ids,
    idsOf(path) {
      const [id, ...rest] = relative(base, resolve(path)).split(sep)
      return id && id !== '..' && rest.length > 0 ? [id] : []
    },
    read: (id) => ({ data: read(join(base, id)), filePath: join(base, id, file) }),
  })
}

/** The names of the folders in `base`. */
export function folderIds(base: string): string[] {
  return readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}
