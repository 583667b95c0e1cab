import { globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Loader } from 'astro/loaders'
import { z } from 'astro/zod'
import { entryLoader } from './entry-loader.ts'

/** A program to the letter. */
export const programText = z.strictObject({ text: z.string() })

/** Makes an entry of each program that lies in the folders, with its path as the id. */
export function programLoader(folders: readonly string[]): Loader {
  const pattern = folders.map((folder) => `${folder}/*.{ts,py}`)
  return entryLoader({
    name: 'programs',
    bases: folders,
    ids: () => globSync(pattern).map((path) => path.replaceAll('\\', '/')),
    idsOf: (path) => (folders.includes(dirname(path)) && /\.(ts|py)$/.test(path) ? [path] : []),
    read: (path) => ({ data: { text: readFileSync(path, 'utf8') }, filePath: path }),
  })
}
