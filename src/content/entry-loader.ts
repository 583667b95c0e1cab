import { relative, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Loader, LoaderContext } from 'astro/loaders'
import { attempt, ContentError, type Problem } from './problem.ts'

/** How long a file must be left alone before it is read, and after how long what cannot be read is read again. */
const SETTLED = 60
const AGAIN = 250

/** What an entry of a collection is made of. */
export interface LoadedEntry {
  data: Record<string, unknown>
  /** From the root of the project. */
  filePath: string
  /** The text under the front matter; it is compiled when a page asks for it. */
  body?: string
}

/** A collection that is read from files, each entry by itself. */
export interface Entries {
  /** The collection's name. */
  name: string
  /** The folders or files that it is read from. */
  bases: readonly string[]
  /** The names of all entries. */
  ids(): string[]
  /** The names of the entries that a file belongs to; its path is from the root of the project. */
  idsOf(path: string): string[]
  /** Reads and checks one entry. */
  read(id: string): LoadedEntry
}

/**
 * Loads a collection. A build ends with all that is wrong in it; the development server logs that, leaves out what
 * cannot be read or keeps it as it was, and reads it again when a file changes.
 */
export function entryLoader(entries: Entries): Loader {
  return {
    name: entries.name,
    async load(context) {
      context.store.clear()
      const broken = new Set<string>()
      const ids = attempt(entries.ids)
      const problems = [...ids.problems]
      for (const id of 'value' in ids ? ids.value : []) {
        const wrong = await loadEntry(entries, id, context)
        if (wrong.length > 0) broken.add(id)
        problems.push(...wrong)
      }
      if (problems.length > 0 && !context.watcher) throw new ContentError(...problems)
      if (problems.length > 0) context.logger.error(new ContentError(...problems).message)
      watch(entries, context, broken)
    },
  }
}

/** Loads an entry; gives what is wrong with it, which leaves it as it was. */
async function loadEntry(
  { read }: Entries,
  id: string,
  { store, parseData, generateDigest }: LoaderContext,
): Promise<Problem[]> {
  const loaded = attempt(() => read(id))
  if (!('value' in loaded)) return loaded.problems
  const { data: raw, filePath, body } = loaded.value
  const data = await parseData({ id, data: raw, filePath })
  const digest = generateDigest({ raw, body })
  store.set({
    id,
    data,
    filePath,
    digest,
    ...(body !== undefined && { body, deferredRender: true }),
  })
  return []
}

/** Loads entries again when their files change, and what is broken when any does: another file may mend it. */
function watch(entries: Entries, context: LoaderContext, broken: Set<string>): void {
  const { watcher, store, logger } = context
  if (!watcher) return
  watcher.add(entries.bases.map((base) => resolve(base)))
  const turns = new Map<string, number>()

  const reload = async (id: string) => {
    const turn = (turns.get(id) ?? 0) + 1
    turns.set(id, turn)
    // An editor may empty a file before it writes it.
    for (const wait of [SETTLED, AGAIN]) {
      await setTimeout(wait)
      if (turns.get(id) !== turn) return
      const ids = attempt(entries.ids)
      if ('value' in ids && !ids.value.includes(id)) {
        store.delete(id)
        broken.delete(id)
        return
      }
      const problems = 'value' in ids ? await loadEntry(entries, id, context) : ids.problems
      if (problems.length === 0) {
        broken.delete(id)
        return
      }
      if (wait === AGAIN) logger.error(new ContentError(...problems).message)
      broken.add(id)
    }
  }

  watcher.on('all', async (_event, changed) => {
    const path = relative('.', changed).replaceAll('\\', '/')
    if (!path.startsWith('content/') && !entries.bases.some((base) => changed.startsWith(base)))
      return
    const ids = attempt(() => entries.idsOf(path))
    const own = 'value' in ids ? ids.value : []
    await Promise.all(own.map(reload))
    for (const id of broken) {
      if (!own.includes(id) && (await loadEntry(entries, id, context)).length === 0)
        broken.delete(id)
    }
  })
}
