import { computed, signal } from '@preact/signals'
import type { LabTry } from '../../content/lab.ts'
import { loadDifferences } from './differences-later.ts'
import { type Edits, keepEdit, readEdits, type Store } from './edits.ts'
import { LIVE_PROGRAMS, type LiveProgram } from '../names.ts'
import { SetAside } from './set-aside.ts'

/** Where the shown texts come from; "edited" are the reader's own. */
export type Origin = 'original' | 'edited' | 'try' | 'shared'
type Texts = Record<LiveProgram, string>

const NONE: Texts = { 'high-level': '', 'low-level': '' }

/**
 * The texts of the two live programs as the panel shows and runs them. The reader's own edits are in the
 * store and stay there while a try or the code of a link is shown; edits that give way are set aside.
 */
export class Programs {
  readonly texts = signal<Texts>(NONE)
  readonly origin = signal<Origin>('original')
  /** Edits of programs that have changed since; kept until the reader decides. */
  readonly stale = signal<Edits>({})
  /** Whether edits of the reader's are kept that are not what is shown. */
  readonly hasHidden = signal(false)
  /** True while the texts are edits of an earlier visit that the reader has not touched. */
  readonly restored = signal(false)
  readonly edits = computed(() => this.#differences(this.texts.value))
  #originals: Texts = NONE
  /** The reader's own edits, shown or not. */
  #own: Edits = {}
  /** What tries are applied to. */
  #base: Texts = NONE
  #aside: SetAside
  readonly #lab: string
  #store: Store | undefined

  constructor(lab: string) {
    this.#lab = lab
    this.#aside = new SetAside(undefined, lab)
  }

  get originals(): Texts {
    return this.#originals
  }

  /** Takes the lab's own texts, and brings back the reader's edits. */
  open(originals: Texts, store: Store | undefined): void {
    this.#originals = originals
    this.#store = store
    this.#aside = new SetAside(store, this.#lab)
    const { edits, stale } = readEdits(store, this.#lab, originals)
    this.#own = edits
    this.stale.value = stale
    this.#showOwn()
    this.restored.value = this.origin.value === 'edited'
  }

  /** The reader typed. Own edits that were not on the screen are set aside. */
  edit(program: LiveProgram, text: string): void {
    if (this.origin.value !== 'edited' && hasAny(this.#own)) this.#aside.push(this.#own)
    const texts = { ...this.texts.value, [program]: text }
    const edits = this.#differences(texts)
    this.#aside.forget(edits)
    this.#takeOver(edits)
    this.#show(texts, 'edited')
  }

  /** Shows code of a link. It becomes the reader's only when they change it. */
  showShared(edits: Edits): void {
    this.#show({ ...this.#originals, ...edits }, 'shared')
  }

  /**
   * Shows the texts with a try's changes. False, and no change, where the reader has changed the same lines.
   * Rejects where the part of the page that does it cannot be loaded.
   */
  async showTry({ changes }: LabTry, wanted?: Texts): Promise<boolean> {
    const { applyTry, mergeEdits } = await loadDifferences()
    const base = wanted ?? this.#base
    const result = applyTry(changes, this.#originals)
    if ('misfit' in result) return false
    const texts = { ...base }
    for (const program of LIVE_PROGRAMS) {
      const [original, changed] = [this.#originals[program], result.changed[program]]
      const merged = mergeEdits(original, base[program], changed)
      if (merged === null) return false
      texts[program] = merged
    }
    this.#show(texts, 'try')
    this.#base = base
    return true
  }

  /** Back to the lab's own texts; `bringBack` shows the reader's again. */
  reset(): void {
    if (this.origin.value === 'edited') {
      this.#aside.push(this.#own)
      this.#takeOver({})
    }
    this.#show(this.#originals, 'original')
  }

  /** Shows the reader's own edits, or where they are on the screen the ones last set aside in exchange. */
  bringBack(): void {
    if (!hasAny(this.#own) || this.origin.value === 'edited') {
      const edits = this.#aside.exchange(this.#own)
      if (edits) this.#takeOver(edits)
    }
    this.#showOwn()
  }

  /** Forgets the edits that `bringBack` would show. */
  dropHidden(): void {
    if (this.origin.value !== 'edited' && hasAny(this.#own)) this.#takeOver({})
    else this.#aside.exchange({})
    this.#tellHidden()
  }

  /** Shows the edits of the former programs, or drops them. */
  settleStale(use: boolean): void {
    const { value: stale } = this.stale
    this.stale.value = {}
    this.#takeOver(use ? { ...this.#own, ...stale } : this.#own)
    if (use) this.#showOwn()
  }

  #showOwn(): void {
    this.#show({ ...this.#originals, ...this.#own }, 'edited')
  }

  #differences(texts: Texts): Edits {
    const changed = LIVE_PROGRAMS.filter((program) => texts[program] !== this.#originals[program])
    return Object.fromEntries(changed.map((program) => [program, texts[program]]))
  }

  #show(texts: Texts, origin: Origin): void {
    this.restored.value = false
    this.texts.value = texts
    // A press on a try runs it, and nobody may have read the code of a link.
    this.#base = origin === 'edited' ? texts : this.#originals
    this.origin.value = hasAny(this.edits.value) ? origin : 'original'
    this.#tellHidden()
  }

  #tellHidden(): void {
    const hidden = this.origin.value !== 'edited' && hasAny(this.#own)
    this.hasHidden.value = hidden || this.#aside.count > 0
  }

  /** Makes edits the reader's own, in the store too. */
  #takeOver(edits: Edits): void {
    this.#own = edits
    for (const program of LIVE_PROGRAMS) {
      if (this.stale.value[program] !== undefined) continue
      const original = this.#originals[program]
      keepEdit(this.#store, this.#lab, program, edits[program] ?? original, original)
    }
  }
}

function hasAny(edits: Edits): boolean {
  return Object.keys(edits).length > 0
}
