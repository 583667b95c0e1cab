import { createStore, del, get, keys, set, values } from 'idb-keyval'
import type { Choices } from './notes.ts'
import { dataText, type OwnDataSet } from './table.ts'

const store = () => createStore('layers-and-ops', 'own-data')

/** Everything that the reader keeps, by name. */
export async function ownDataSets(): Promise<OwnDataSet[]> {
  const all = await values<OwnDataSet>(store())
  return all.sort((a, b) => a.name.localeCompare(b.name))
}

/** Keeps a data set in the browser, in the place of one of the same name. */
export function keepOwnData(data: OwnDataSet): Promise<void> {
  return set(data.name, data, store())
}

/** What the reader chose for a data set; nothing for one that is not kept. */
export async function choicesOf(name: string): Promise<Choices> {
  const found = await get<OwnDataSet>(name, store()).catch(() => undefined)
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
  async read(name: string): Promise<string | undefined> {
    const found = await get<OwnDataSet>(name, store()).catch(() => undefined)
    return found && dataText(found)
  },
}
