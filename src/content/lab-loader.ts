import type { Loader } from 'astro/loaders'
import { folderIds, folderLoader } from './folder-loader.ts'
import { readShownRecord } from './read-lab.ts'
import { readWholeLab } from './read-whole-lab.ts'

/** Makes an entry of each folder in `base`: its lab.yaml, its programs and, once it is recorded, its record. */
export function labLoader(base: string): Loader {
  return folderLoader({
    name: 'labs',
    base,
    file: 'lab.yaml',
    ids: () => labIds(base),
    read: (folder) => ({ ...readWholeLab(folder, readShownRecord) }),
  })
}

/** The names of the folders in `base`. */
export function labIds(base: string): string[] {
  return folderIds(base)
}
