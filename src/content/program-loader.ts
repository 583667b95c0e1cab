import { globSync, readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import { z } from 'astro/zod'

/** A program to the letter. */
export const programText = z.strictObject({ text: z.string() })

/** Makes an entry of each program that lies in the folders, with its path as the id. */
export function programLoader(folders: readonly string[]): Loader {
  const pattern = folders.map((folder) => `${folder}/*.{ts,py}`)
  return {
    name: 'programs',
    async load(context) {
      context.store.clear()
      for (const path of globSync(pattern)) await loadProgram(path.replaceAll('\\', '/'), context)
      watch(folders, context)
    },
  }
}

async function loadProgram(path: string, { store, parseData, generateDigest }: LoaderContext) {
  const text = readFileSync(path, 'utf8')
  const data = await parseData({ id: path, data: { text }, filePath: path })
  store.set({ id: path, data, filePath: path, digest: generateDigest(text) })
}

/** Loads a program again when it changes. */
function watch(folders: readonly string[], context: LoaderContext): void {
  const { watcher } = context
  watcher?.add(folders.map((folder) => resolve(folder)))
  watcher?.on('change', (changed) => {
    const path = relative('.', changed).replaceAll('\\', '/')
    if (context.store.has(path)) void loadProgram(path, context)
  })
}
