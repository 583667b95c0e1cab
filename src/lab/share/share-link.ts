import { effect, type Signal } from '@preact/signals'
import { anchorOf, labOfHash } from '../names.ts'
import { pageAddress } from '../page-address.ts'
import { CHOICES, language, override, view } from '../panel/choice.ts'
import type { PanelModel } from '../panel/panel-model.ts'
import { MADE, OPENED } from '../words/link.ts'
import { decodeShared, encodeShared, LONGEST_HASH } from './share.ts'

/** Copies a link to what the panel shows, and says how that went. */
export async function shareLink(model: PanelModel, note: Signal<string>): Promise<void> {
  const { lab, programs, backend } = model
  const shown = { view: view.value, language: language.value }
  const edits = programs.edits.value
  const hash = await encodeShared({ lab: lab.id, edits, backend: backend.value, ...shown })
  if (hash === null) {
    note.value = MADE.tooLong(LONGEST_HASH)
    return
  }
  // The side stands before the hash too: there it acts before the page is drawn, so that nothing shifts.
  const query = new URLSearchParams([
    [CHOICES.view.name, shown.view],
    [CHOICES.language.name, shown.language],
  ])
  const link = `${pageAddress()}?${query}${hash}`
  try {
    await navigator.clipboard.writeText(link)
    note.value = MADE.copied
  } catch {
    // In a frame nobody sees the address.
    if (window !== window.top) {
      note.value = MADE.inFrame(link)
      return
    }
    history.replaceState(null, '', link)
    note.value = MADE.notCopied
  }
}

/** Shows the code that the address carries for this lab. It does not run by itself. */
export async function openLink(model: PanelModel, note: Signal<string>): Promise<void> {
  const { hash, search } = location
  const lab = labOfHash(hash)
  if (lab === undefined) return
  if (lab !== model.lab.id) {
    if (isFirst(model) && !document.getElementById(anchorOf(lab))) note.value = OPENED.unknownLab
    return
  }
  const opened = await decodeShared(hash, lab)
  if ('refused' in opened) {
    note.value = opened.refused
    return
  }
  const { shared, more } = opened
  note.value = more ? OPENED.newerFields : ''
  model.backend.value = shared.backend
  override(shared, search)
  if (Object.keys(shared.edits).length === 0) return
  model.programs.showShared(shared.edits)
  forgetOnceEdited(model, hash)
}

/** Of all panels of the page the first speaks for a link that is for none. */
function isFirst({ lab }: PanelModel): boolean {
  return document.querySelector('.lab')?.id === anchorOf(lab.id)
}

/** Once the reader types, the code is theirs: a reload brings that back, not the link's. */
function forgetOnceEdited({ lab, programs }: PanelModel, hash: string): void {
  const dispose = effect(() => {
    if (programs.origin.value !== 'edited') return
    if (location.hash === hash) {
      history.replaceState(null, '', `${location.pathname}${location.search}#${anchorOf(lab.id)}`)
    }
    queueMicrotask(() => dispose())
  })
}
