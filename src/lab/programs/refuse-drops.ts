import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/**
 * Keeps files, folders, pictures and links out of the text when they are dropped on the editor. The event goes
 * on to the page, which may keep a file as data. Text is taken, from the editor itself and from elsewhere.
 */
export function refuseDrops(refused: () => void): Extension {
  return EditorView.domEventHandlers({
    dragover(event) {
      // Else a browser may open the file in the place of the page.
      if (isNoText(event)) event.preventDefault()
    },
    drop(event) {
      if (!isNoText(event)) return false
      refused()
      return true
    },
  })
}

function isNoText({ dataTransfer }: DragEvent): boolean {
  const types = dataTransfer?.types ?? []
  return types.includes('Files') || types.includes('text/uri-list')
}
