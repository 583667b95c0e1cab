import { effect, type Signal } from '@preact/signals'
import { anchorOf, labOfHash } from '../names.ts'
import { CHOICES, language, override, view } from '../panel/choice.ts'
import type { PanelModel } from '../panel/panel-model.ts'
import { decodeShared, encodeShared, LONGEST_HASH } from './share.ts'

/** Copies a link to what the panel shows, and says how that went. */
export async function shareLink(model: PanelModel, note: Signal<string>): Promise<void> {
  const { lab, programs, backend } = model
  const shown = { view: view.value, language: language.value }
  const edits = programs.edits.value
  const hash = await encodeShared({ lab: lab.id, edits, backend: backend.value, ...shown })
  if (hash === null) {
    note.value = `The code is too long for a link: more than ${LONGEST_HASH} characters when compressed. Download it instead.`
    return
  }
  // The side stands before the hash too: there it acts before the page is drawn, so that nothing shifts.
  const query = new URLSearchParams([
    [CHOICES.view.name, shown.view],
    [CHOICES.language.name, shown.language],
  ])
  const link = `${location.origin}${location.pathname}?${query}${hash}`
  try {
    await navigator.clipboard.writeText(link)
    note.value = 'The link is copied.'
  } catch {
    history.replaceState(null, '', link)
    note.value = 'The browser did not let the link be copied. It stands in the address bar.'
  }
}

/** Shows the code that the address carries for this lab. It does not run by itself. */
export async function openLink(model: PanelModel, note: Signal<string>): Promise<void> {
  const { hash, search } = location
  const lab = labOfHash(hash)
  if (lab === undefined) return
  if (lab !== model.lab.id) {
    if (isFirst(model) && !document.getElementById(anchorOf(lab))) note.value = UNKNOWN_LAB
    return
  }
  const opened = await decodeShared(hash, lab)
  if ('refused' in opened) {
    note.value = opened.refused
    return
  }
  const { shared, more } = opened
  note.value = more ? NEWER_FIELDS : ''
  model.backend.value = shared.backend
  override(shared, search)
  if (Object.keys(shared.edits).length === 0) return
  model.programs.showShared(shared.edits)
  forgetOnceEdited(model, hash)
}

const UNKNOWN_LAB =
  'The link carries code for a lab that is not on this page. It was not read; the labs here are as they were.'
const NEWER_FIELDS =
  'The link says something that this version of the site does not know. That part is left out.'

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
