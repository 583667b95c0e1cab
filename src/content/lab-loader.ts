import { readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import { readExpected, readLab } from './read-lab.ts'
import { changedBy, readTries } from './read-tries.ts'

/** Makes an entry of each folder in `base`: its lab.yaml, its programs and its record. */
export function labLoader(base: string): Loader {
  return {
    name: 'labs',
    async load(context) {
      context.store.clear()
      for (const id of labIds(base)) await loadLab(base, id, context)
      watch(base, context)
    },
  }
}

/** The names of the folders in `base`. */
export function labIds(base: string): string[] {
  return readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function loadLab(
  base: string,
  id: string,
  { store, parseData, generateDigest }: LoaderContext,
) {
  const folder = join(base, id)
  const { file, programs } = readLab(folder)
  const tries = readTries(folder, file.tries)
  for (const labTry of tries) changedBy(folder, labTry, programs)
  const raw = { ...file, programs, tries, expected: readExpected(folder, file) }
  const filePath = join(folder, 'lab.yaml')
  const data = await parseData({ id, data: raw, filePath })
  store.set({ id, data, filePath, digest: generateDigest(raw) })
}

/** Loads a lab again when one of its files changes; a mistake is logged and the lab stays as it was. */
function watch(base: string, context: LoaderContext): void {
  const { watcher, store, logger } = context
  if (!watcher) return
  watcher.add(resolve(base))
  watcher.on('all', async (_event, path) => {
    const [id, ...rest] = relative(base, path).split(sep)
    if (!id || id === '..' || rest.length === 0) return
    try {
      if (labIds(base).includes(id)) await loadLab(base, id, context)
      else store.delete(id)
    } catch (error) {
      logger.error((error as Error).message)
    }
  })
}
