import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { DownloadListProps } from './DownloadList.tsx'
import type { PanelModel } from '../panel/panel-model.ts'
import { NOT_LOADED } from '../words/not-loaded.ts'

interface DownloadMenuProps {
  model: PanelModel
  files: DownloadListProps['files']
}

/** A button that opens the list of what can be downloaded. The list is loaded when the reader means to. */
export function DownloadMenu({ model, files }: DownloadMenuProps) {
  const open = useSignal(false)
  const failed = useSignal(false)
  const List = useSignal<ComponentType<DownloadListProps> | undefined>(undefined)
  const menu = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const load = () =>
    import('./DownloadList.tsx').then(
      ({ DownloadList }) => {
        List.value = DownloadList
      },
      () => {
        failed.value = true
      },
    )
  const close = () => {
    open.value = false
    button.current?.focus()
  }
  const closeOutside = ({ target }: Event) => {
    if (!menu.current?.contains(target as Node)) open.value = false
  }
  useEffect(() => {
    if (!open.value) return
    document.addEventListener('pointerdown', closeOutside)
    document.addEventListener('focusin', closeOutside)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
      document.removeEventListener('focusin', closeOutside)
    }
  }, [open.value])
  return (
    <div
      class="lab-menu"
      ref={menu}
      onPointerEnter={load}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open.value) return
        event.stopPropagation()
        close()
      }}
    >
      <button
        type="button"
        class="button plain"
        ref={button}
        aria-expanded={open.value}
        aria-controls={id}
        onClick={() => {
          failed.value = false
          open.value = !open.value
          void load()
        }}
      >
        Download
      </button>
      <div id={id} class="lab-downloads" hidden={!open.value}>
        {List.value && <List.value model={model} files={files} onDone={close} />}
        {failed.value && <p role="alert">{NOT_LOADED.downloads}</p>}
      </div>
    </div>
  )
}
