import type { Signal } from '@preact/signals'
import { later } from '../later.tsx'
import { overridden } from './choice.ts'
import type { PanelModel } from './panel-model.ts'

export const NoticeList = later(async () => (await import('./NoticeList.tsx')).NoticeList)

interface NoticesProps {
  model: PanelModel
  shareNote: Signal<string>
}

/** The place of the notices; what they say is loaded once there may be one. */
export function Notices({ model, shareNote }: NoticesProps) {
  return (
    <div class="lab-notices" aria-live="polite">
      <NoticeList when={mayBe(model, shareNote)} model={model} shareNote={shareNote} />
    </div>
  )
}

/** Whether anything is otherwise than when the page was built. */
function mayBe(model: PanelModel, shareNote: Signal<string>): boolean {
  const { programs, editorNote, backendNote, refused } = model
  const { view, language } = overridden.value
  return (
    view !== undefined ||
    language !== undefined ||
    programs.origin.value !== 'original' ||
    programs.restored.value ||
    programs.hasHidden.value ||
    [programs.elsewhere.value, programs.stale.value].some((some) => Object.keys(some).length > 0) ||
    refused.value !== null ||
    [editorNote, backendNote, shareNote].some(({ value }) => value !== '')
  )
}
