import { type Signal, useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Editor } from './editor.ts'
import type { LiveProgram } from '../names.ts'
import type { PanelModel } from '../panel/panel-model.ts'
import { takeText } from './take-text.ts'

const EDITOR_LABELS: Record<LiveProgram, string> = {
  'high-level': 'High-level code',
  'low-level': 'Low-level code',
}

interface Editing {
  /** The editor while there is one. */
  editor: Signal<Editor | null>
  /** Whether it did not load. */
  failed: Signal<boolean>
}

/** Loads an editor into `place` while the reader edits. `hint` is the id of the text that describes it. */
export function useEditor(
  model: PanelModel,
  program: LiveProgram,
  place: RefObject<HTMLElement>,
  hint: string,
): Editing {
  const editor = useSignal<Editor | null>(null)
  const failed = useSignal(false)
  const editing = model.editing.value

  useEffect(() => {
    if (!editing) return
    let gone = false
    let made: Editor | null = null
    import('./editor.ts').then(
      ({ createEditor }) => {
        if (gone || !place.current) return
        made = createEditor({
          parent: place.current,
          text: model.programs.texts.peek()[program],
          label: EDITOR_LABELS[program],
          describedBy: hint,
          onChange: (next) => takeText(model, program, next),
          onRefused: (why) => {
            model.editorNote.value = why
          },
        })
        editor.value = made
        failed.value = false
      },
      () => {
        failed.value = true
      },
    )
    return () => {
      gone = true
      made?.destroy()
      editor.value = null
    }
  }, [editing])

  return { editor, failed }
}
