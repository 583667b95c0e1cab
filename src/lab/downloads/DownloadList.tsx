import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { PanelModel } from '../panel/panel-model.ts'
import { addStyles } from '../../site/add-styles.ts'
import { copyText } from '../../site/clipboard.ts'
import { saveFile } from './save-file.ts'
import { type Download, downloadGroups, type ProgramFile } from './download-groups.ts'
import styles from './list.css?inline'

// With the first list: a page that shows none does not carry them.
addStyles(styles)

export interface DownloadListProps {
  model: PanelModel
  /** The programs as they are shown, with the names of their files. */
  files: () => ProgramFile[]
  /** Called when a file has been saved. */
  onDone: () => void
}

/** All that can be downloaded of a lab, each with what it is. */
export function DownloadList({ model, files, onDone }: DownloadListProps) {
  const id = useId()
  const told = useSignal('')
  const save = async ({ name, type, make, copied }: Download) => {
    told.value = `Making ${name} …`
    try {
      if (copied) await copyText(String(await make()), name)
      else saveFile(name, type, await make())
      told.value = ''
      onDone()
    } catch (error) {
      told.value = `${name} could not be made. ${(error as Error).message}`
    }
  }
  return (
    <>
      {downloadGroups(model, files()).map(({ title, downloads, remarks }, index) => (
        <section key={title} aria-labelledby={`${id}-${index}`}>
          <p id={`${id}-${index}`}>{title}</p>
          <ul>
            {downloads.map((download) => (
              <li key={download.name}>
                {download.url === undefined ? (
                  <button type="button" class="button plain" onClick={() => void save(download)}>
                    <code>{download.label}</code> <span>{download.about}</span>
                  </button>
                ) : (
                  <a href={download.url} download={download.name} onClick={onDone}>
                    <code>{download.label}</code> <span>{download.about}</span>
                  </a>
                )}
              </li>
            ))}
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </section>
      ))}
      <p role="status">{told.value}</p>
    </>
  )
}
