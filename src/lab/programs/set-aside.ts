import { type Edits, hasAny, type Store } from './edits.ts'
import { LIVE_PROGRAMS } from '../names.ts'

/** The oldest give way. */
const MOST = 5

/**
 * Edits that gave way to other code, oldest first; in the store, so that a reload does not lose them. Other
 * tabs put theirs there too, so the list is looked up before each use.
 */
export class SetAside {
  #all: Edits[] = []
  /** What the store held when the list was last read or written. */
  #seen: string | null = null
  readonly #store: Store | undefined
  readonly #key: string

  constructor(store: Store | undefined, lab: string) {
    this.#store = store
    this.#key = `layers-and-ops:aside:${lab}`
  }

  get count(): number {
    this.#refresh()
    return this.#all.length
  }

  /** Puts edits on top. */
  push(edits: Edits): void {
    this.#refresh()
    this.#all = [...this.#all, edits].slice(-MOST)
    this.#keep()
  }

  /** Takes the newest away, and puts others under the rest in exchange. */
  exchange(edits: Edits): Edits | undefined {
    this.#refresh()
    const newest = this.#all.at(-1)
    const rest = this.#all.slice(0, -1)
    this.#all = hasAny(edits) ? [edits, ...rest] : rest
    this.#keep()
    return newest
  }

  /** Drops what is the reader's again. */
  forget(edits: Edits): void {
    this.#refresh()
    if (this.#all.length === 0) return
    const text = JSON.stringify(edits)
    const rest = this.#all.filter((one) => JSON.stringify(one) !== text)
    if (rest.length === this.#all.length) return
    this.#all = rest
    this.#keep()
  }

  #refresh(): void {
    try {
      const raw = this.#store?.getItem(this.#key) ?? null
      if (raw === this.#seen) return
      this.#seen = raw
      this.#all = parseList(raw)
    } catch {
      // What the page holds is all there is.
    }
  }

  #keep(): void {
    const raw = this.#all.length === 0 ? null : JSON.stringify(this.#all)
    try {
      if (raw === null) this.#store?.removeItem(this.#key)
      else this.#store?.setItem(this.#key, raw)
      this.#seen = raw
    } catch {
      // They live on in the page.
    }
  }
}

function parseList(raw: string | null): Edits[] {
  try {
    const kept: unknown = JSON.parse(raw ?? '[]')
    return Array.isArray(kept) ? kept.slice(-MOST).map(readEdits).filter(hasAny) : []
  } catch {
    return []
  }
}

function readEdits(value: unknown): Edits {
  const from = (value ?? {}) as Record<string, unknown>
  const texts = LIVE_PROGRAMS.flatMap((program) =>
    typeof from[program] === 'string' ? [[program, from[program]] as const] : [],
  )
  return Object.fromEntries(texts)
}
