import { LIVE_PROGRAMS, type LiveProgram } from '../names.ts'

/**
 * The part of localStorage that the panel needs. Not a library's store: edits are read at once as the panel
 * comes alive, and idb-keyval, which keeps the reader's data sets, answers later.
 */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The texts that a reader changed, of those programs that were changed. */
export type Edits = Partial<Record<LiveProgram, string>>
type Originals = Record<LiveProgram, string>

/** Edits found in the store: those of the programs as they are, and those of programs that changed since. */
export interface FoundEdits {
  edits: Edits
  stale: Edits
}

/** Reads the reader's edits of a lab. */
export function readEdits(store: Store | undefined, lab: string, originals: Originals): FoundEdits {
  const found: FoundEdits = { edits: {}, stale: {} }
  for (const program of LIVE_PROGRAMS) {
    const kept = readOne(store, keyOf(lab, program))
    if (!kept || kept.text === originals[program]) continue
    const fresh = kept.base === hash(originals[program])
    found[fresh ? 'edits' : 'stale'][program] = kept.text
  }
  return found
}

/** Keeps a text, or forgets it where it is the original. Says nothing when the store is full or closed. */
export function keepEdit(
  store: Store | undefined,
  lab: string,
  program: LiveProgram,
  text: string,
  original: string,
): void {
  try {
    if (text === original) store?.removeItem(keyOf(lab, program))
    else store?.setItem(keyOf(lab, program), JSON.stringify({ base: hash(original), text }))
  } catch {
    // The edit lives on in the page; it will not survive a reload.
  }
}

/** The browser's store, or undefined where the reader has closed it. */
export function openStore(): Store | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}

function keyOf(lab: string, program: LiveProgram): string {
  return `layers-and-ops:edit:${lab}:${program}`
}

function readOne(store: Store | undefined, key: string): { base: string; text: string } | null {
  try {
    const kept: unknown = JSON.parse(store?.getItem(key) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return null
    const { base, text } = kept as Record<string, unknown>
    return typeof base === 'string' && typeof text === 'string' ? { base, text } : null
  } catch {
    return null
  }
}

/** FNV-1a over UTF-16 units, enough to notice that a program changed. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  }
  return (value >>> 0).toString(36)
}
