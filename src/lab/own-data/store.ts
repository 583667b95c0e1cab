import { createStore, del, entries, get, keys, set } from 'idb-keyval'
import { BadFile } from './bad-file.ts'
import { type KeptRecord, type LostSet, readKept, recordOf } from './kept.ts'
import type { ReadingChoices } from './notes.ts'
import { dataText, type OwnDataSet } from './table.ts'

const store = () => createStore('layers-and-ops', 'own-data')

/** Everything that the reader keeps, by name. */
export async function ownDataSets(): Promise<(OwnDataSet | LostSet)[]> {
  const kept = await entries<string, unknown>(store())
  const all = await Promise.all(kept.map(([name, record]) => read(name, record).catch(lost(name))))
  return all.sort((a, b) => a.name.localeCompare(b.name))
}

/** Keeps a data set in the browser, in the place of one of the same name. */
export function keepOwnData(data: OwnDataSet): Promise<void> {
  return set(data.name, recordOf(data), store())
}

/** What the reader chose for a data set; nothing for one that is not kept. */
export async function choicesOf(name: string): Promise<ReadingChoices> {
  const found = await get<Partial<KeptRecord>>(name, store()).catch(() => undefined)
  return found?.choices ?? {}
}

/** Forgets a data set. */
export function removeOwnData(name: string): Promise<void> {
  return del(name, store())
}

/** The reader's data as the sandbox asks for it. A browser without a store has none. */
export const ownData = {
  async names(): Promise<string[]> {
    return (await keys(store()).catch(() => [])).map(String)
  },
  /** @throws BadFile where an earlier version of the site kept it, and it cannot be read any more */
  async read(name: string): Promise<string | undefined> {
    const found = await get<unknown>(name, store()).catch(() => undefined)
    return found === undefined ? undefined : dataText(await read(name, found))
  },
}

/** Reads a record; what had to be read again is kept as it now is. */
async function read(name: string, record: unknown): Promise<OwnDataSet> {
  const { set, anew } = await readKept(name, record)
  if (anew) await keepOwnData(set).catch(() => undefined)
  return set
}

function lost(name: string) {
  return (error: unknown): LostSet => {
    if (error instanceof BadFile) return { name, why: error.message }
    throw error
  }
}
