import { computed, signal } from '@preact/signals'
import type { LabTry } from '../../content/lab.ts'
import { loadDifferences } from './differences-later.ts'
import { type Edits, hasAny, KeptEdits, type Store } from './edits.ts'
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
  /** What the programs were here before another tab changed them and they changed here with it. */
  readonly elsewhere = signal<Edits>({})
  readonly edits = computed(() => this.#differences(this.texts.value))
  #originals: Texts = NONE
  /** The reader's own edits, shown or not. */
  #own: Edits = {}
  /** What tries are applied to. */
  #base: Texts = NONE
  #aside: SetAside
  #kept: KeptEdits
  readonly #lab: string

  constructor(lab: string) {
    this.#lab = lab
    this.#aside = new SetAside(undefined, lab)
    this.#kept = new KeptEdits(undefined, lab, NONE)
  }

  get originals(): Texts {
    return this.#originals
  }

  /** Takes the lab's own texts, and brings back the reader's edits. */
  open(originals: Texts, store: Store | undefined): void {
    this.#originals = originals
    this.#aside = new SetAside(store, this.#lab)
    this.#kept = new KeptEdits(store, this.#lab, originals)
    const { edits, stale } = this.#kept.read()
    this.#own = edits
    this.stale.value = stale
    this.#showOwn()
    this.restored.value = this.origin.value === 'edited'
  }

  /**
   * Takes over what another tab of the reader's has written since. The same edits are shown in both, except
   * where this one shows something else: a try, code of a link, the original after a reset.
   */
  hear(): void {
    const { edits, stale, changed } = this.#kept.read()
    const { origin, texts, elsewhere } = this
    const [shown, former] = [texts.value, elsewhere.value]
    const showsOwn =
      origin.value === 'edited' || (origin.value === 'original' && !hasAny(this.#own))
    this.stale.value = changed.reduce(
      (all, program) => withText(all, program, stale[program]),
      this.stale.value,
    )
    // Edits of another version of the program are offered, and do not replace what is here.
    const taken = changed.filter((program) => stale[program] === undefined)
    this.#own = taken.reduce((own, program) => withText(own, program, edits[program]), this.#own)
    if (showsOwn && taken.length > 0) {
      this.#showOwn()
      const before = taken.reduce(
        (all, program) => withText(all, program, former[program] ?? shown[program]),
        former,
      )
      this.elsewhere.value = LIVE_PROGRAMS.filter(
        (program) => before[program] === this.texts.value[program],
      ).reduce((all, program) => withText(all, program, undefined), before)
    }
    this.#tellHidden()
  }

  /** Shows what stood here before another tab changed it; the edits of that tab are set aside. */
  undoElsewhere(): void {
    const texts = { ...this.texts.value, ...this.elsewhere.value }
    if (hasAny(this.#own)) this.#aside.push(this.#own)
    const edits = this.#differences(texts)
    this.#aside.forget(edits)
    this.#takeOver(edits)
    this.#show(texts, 'edited')
  }

  /** The reader typed. Edits that were not on the screen, and would be written over, are set aside. */
  edit(program: LiveProgram, text: string): void {
    if (this.origin.value !== 'edited' && hasAny(this.#own)) this.#aside.push(this.#own)
    const former = this.stale.value[program]
    if (former !== undefined) {
      this.#aside.push({ [program]: former })
      this.stale.value = withText(this.stale.value, program, undefined)
    }
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
    const settled = LIVE_PROGRAMS.filter((program) => stale[program] !== undefined)
    this.#takeOver(use ? { ...this.#own, ...stale } : this.#own, settled)
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
    this.elsewhere.value = {}
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

  /**
   * Makes edits the reader's own. Only what changes is written, and what another tab wrote there unseen is set
   * aside.
   */
  #takeOver(edits: Edits, written = this.#changed(edits)): void {
    this.#own = edits
    let unseen: Edits = {}
    for (const program of written) {
      const former = this.#kept.keep(program, edits[program] ?? this.#originals[program])
      unseen = withText(unseen, program, former)
    }
    if (hasAny(unseen)) this.#aside.push(unseen)
  }

  #changed(edits: Edits): LiveProgram[] {
    return LIVE_PROGRAMS.filter((program) => edits[program] !== this.#own[program])
  }
}

/** The edits with this text for a program, or without one. */
function withText(edits: Edits, program: LiveProgram, text: string | undefined): Edits {
  const others = Object.entries(edits).filter(([name]) => name !== program)
  return { ...Object.fromEntries(others), ...(text !== undefined && { [program]: text }) }
}
