import type { Loader } from 'astro/loaders'
import { folderIds, folderLoader } from './folder-loader.ts'
import { readLab, readShownRecord } from './read-lab.ts'
import { changedBy, readTries, withRecord } from './read-tries.ts'

/** Makes an entry of each folder in `base`: its lab.yaml, its programs and, once it is recorded, its record. */
export function labLoader(base: string): Loader {
  return folderLoader({
    name: 'labs',
    base,
    file: 'lab.yaml',
    ids: () => labIds(base),
    read(folder) {
      const { file, programs } = readLab(folder)
      const expected = readShownRecord(folder, file)
      const written = readTries(folder, file.tries)
      const tries = expected ? written.map((one) => withRecord(folder, one, file)) : written
      for (const labTry of tries) changedBy(folder, labTry, programs)
      return { ...file, programs, tries, expected }
    },
  })
}

/** The names of the folders in `base`. */
export function labIds(base: string): string[] {
  return folderIds(base)
}
