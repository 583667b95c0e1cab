import { readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'

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
export function folderLoader(folders: Folders): Loader {
  return {
    name: folders.name,
    async load(context) {
      context.store.clear()
      for (const id of folders.ids()) await loadFolder(folders, id, context)
      watch(folders, context)
    },
  }
}

/** The names of the folders in `base`. */
export function folderIds(base: string): string[] {
  return readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function loadFolder(
  { base, file, read }: Folders,
  id: string,
  { store, parseData, generateDigest }: LoaderContext,
) {
  const raw = read(join(base, id))
  const filePath = join(base, id, file)
  const data = await parseData({ id, data: raw, filePath })
  store.set({ id, data, filePath, digest: generateDigest(raw) })
}

/** Loads a folder again when one of its files changes; a mistake is logged and the entry stays as it was. */
function watch(folders: Folders, context: LoaderContext): void {
  const { watcher, store, logger } = context
  if (!watcher) return
  watcher.add(resolve(folders.base))
  watcher.on('all', async (_event, path) => {
    const [id, ...rest] = relative(folders.base, path).split(sep)
    if (!id || id === '..' || rest.length === 0) return
    try {
      if (folders.ids().includes(id)) await loadFolder(folders, id, context)
      else store.delete(id)
    } catch (error) {
      logger.error((error as Error).message)
    }
  })
}
