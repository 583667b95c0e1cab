import type { Signal } from '@preact/signals'
import { anchorOf, labOfHash } from '../names.ts'
import type { PanelModel } from '../panel/panel-model.ts'
import { NOT_LOADED } from '../words/not-loaded.ts'

/** Copies a link to what the panel shows. What that needs is loaded now. */
export async function share(model: PanelModel, note: Signal<string>): Promise<void> {
  try {
    const { shareLink } = await import('./share-link.ts')
    await shareLink(model, note)
  } catch {
    note.value = NOT_LOADED.share
  }
}

/** Shows the code that the address carries, if it carries any for a lab. */
export async function openShared(model: PanelModel, note: Signal<string>): Promise<void> {
  if (labOfHash(location.hash) === undefined) return
  try {
    const { openLink } = await import('./share-link.ts')
    await openLink(model, note)
  } catch {
    note.value = NOT_LOADED.link
  }
}

/** Takes the code of a link out of the address: what the panel shows is no longer that. */
export function leaveLink(lab: string): void {
  const { pathname, search } = location
  history.replaceState(history.state, '', `${pathname}${search}#${anchorOf(lab)}`)
}
