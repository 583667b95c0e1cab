import { LIVE_PROGRAMS, type LiveProgram } from '../names.ts'

/**
 * The part of localStorage that the panel needs. Not a library's store: edits are read at once as the panel
 * comes alive, and idb-keyval, which keeps the reader's data sets, answers later.
 */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The texts that a reader changed, of those programs that were changed. */
export type Edits = Partial<Record<LiveProgram, string>>
type Originals = Record<LiveProgram, string>

/** Whether any program was changed. */
export function hasAny(edits: Edits): boolean {
  return Object.keys(edits).length > 0
}

/** Edits found in the store: those of the programs as they are, and those of programs that changed since. */
export interface FoundEdits {
  edits: Edits
  stale: Edits
}

/**
 * The reader's edits of a lab in the store, which other tabs write too: a text is written only over one that
 * this tab has seen.
 */
export class KeptEdits {
  readonly #store: Store | undefined
  readonly #lab: string
  readonly #originals: Originals
  /** What the store held when this tab last looked, as it stands there. */
  readonly #seen: Partial<Record<LiveProgram, string | null>> = {}

  constructor(store: Store | undefined, lab: string, originals: Originals) {
    this.#store = store
    this.#lab = lab
    this.#originals = originals
  }

  /** Reads the edits, and which of the programs another tab has written since this one last looked. */
  read(): FoundEdits & { changed: LiveProgram[] } {
    const found: FoundEdits = { edits: {}, stale: {} }
    const changed: LiveProgram[] = []
    for (const program of LIVE_PROGRAMS) {
      const raw = this.#raw(program)
      if (raw !== this.#seen[program]) changed.push(program)
      this.#seen[program] = raw
      const kept = parseKept(raw)
      if (!kept || kept.text === this.#originals[program]) continue
      const fresh = kept.base === hash(this.#originals[program])
      found[fresh ? 'edits' : 'stale'][program] = kept.text
    }
    return { ...found, changed }
  }

  /**
   * Keeps a text, or forgets it where it is the original. Says nothing when the store is full or closed.
   * @returns the text of another tab that gave way unseen; undefined where there was none
   */
  keep(program: LiveProgram, text: string): string | undefined {
    const original = this.#originals[program]
    const there = this.#raw(program)
    const unseen = there === this.#seen[program] ? undefined : parseKept(there)?.text
    const raw = text === original ? null : JSON.stringify({ base: hash(original), text })
    try {
      if (raw === null) this.#store?.removeItem(keyOf(this.#lab, program))
      else this.#store?.setItem(keyOf(this.#lab, program), raw)
      this.#seen[program] = raw
    } catch {
      // The edit lives on in the page; it will not survive a reload.
    }
    return unseen === text || unseen === original ? undefined : unseen
  }

  #raw(program: LiveProgram): string | null {
    try {
      return this.#store?.getItem(keyOf(this.#lab, program)) ?? null
    } catch {
      return null
    }
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

function parseKept(raw: string | null): { base: string; text: string } | null {
  try {
    const kept: unknown = JSON.parse(raw ?? 'null')
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
