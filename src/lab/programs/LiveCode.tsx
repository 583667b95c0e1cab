import type { Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { LiveProgram } from '../names.ts'
import type { PanelModel } from '../panel/panel-model.ts'
import { NOT_LOADED } from '../words/not-loaded.ts'
import { differences, loadDifferences } from './differences-later.ts'
import { type StaticCode, staticCode } from './static-code.ts'
import { useEditor } from './use-editor.ts'

interface LiveCodeProps {
  model: PanelModel
  program: LiveProgram
  /** Whether the lines of the original are shown beside the changed ones. */
  changes: Signal<boolean>
  /** The highlighted code of the page. */
  children: ComponentChildren
}

/** A live program: the page's own highlighted code, or an editor in its place. */
export function LiveCode({ model, program, changes, children }: LiveCodeProps) {
  const still = useRef<HTMLDivElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const code = useRef<StaticCode>(null)
  const hint = useId()
  const { editor, failed } = useEditor(model, program, place, hint)
  const text = model.programs.texts.value[program]
  const error = model.lineError(program)
  const edited = model.programs.edits.value[program] !== undefined
  const compare = edited ? differences.value?.unifiedRows : undefined
  const withChanges = changes.value && edited

  useEffect(() => {
    // Where it fails to load, the lines stay plain.
    if (edited) loadDifferences().catch(() => undefined)
  }, [edited])

  useEffect(() => {
    const pre = still.current?.querySelector('pre')
    if (pre) code.current ??= staticCode(pre, model.lab.partNames ?? {})
    const view = { error, changes: withChanges, compare }
    if (text !== '' && code.current?.show(text, view)) model.repainted.value++
    // Not `text`: the reader may have typed on since this was drawn.
    editor.value?.setText(model.programs.texts.peek()[program])
    editor.value?.showError(error)
  }, [text, error?.line, error?.text, withChanges, compare, editor.value])

  useEffect(() => {
    // Where it fails to load, the button still shows the changes once the reader leaves the editor.
    const original = withChanges ? model.programs.originals[program] : undefined
    editor.value?.showChanges(original).catch(() => undefined)
  }, [withChanges, editor.value])

  const sought = model.sought.value === program
  useEffect(() => {
    if (!sought) return
    model.sought.value = null
    // In the next frame: a tab or the other language may have to be shown first.
    requestAnimationFrame(() => {
      if (editor.value) editor.value.goToError()
      else if (error) code.current?.goTo(error.line)
    })
  }, [sought])

  return (
    <>
      <div ref={still} class="lab-code" hidden={editor.value !== null}>
        {children}
      </div>
      <div ref={place} class="lab-editor" hidden={editor.value === null} />
      <p id={hint} class="lab-hint" hidden={editor.value === null}>
        Escape, then Tab leaves the editor. Ctrl Enter runs. Ctrl Space completes names.
        {error && ` Line ${error.line} has an error: F8 goes there.`}
      </p>
      {failed.value && (
        <p class="lab-remark" role="alert">
          {NOT_LOADED.editor}
        </p>
      )}
    </>
  )
}
