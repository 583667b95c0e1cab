import type { Signal } from '@preact/signals'
import { lineCount } from '../../content/part-lines.ts'
import { differences } from './differences-later.ts'
import { type LiveProgram, PROGRAM_NAMES } from '../names.ts'
import type { PanelModel } from '../panel/panel-model.ts'

interface ChangesButtonProps {
  model: PanelModel
  program: LiveProgram
  /** Whether the lines of the original are shown beside the changed ones. */
  shown: Signal<boolean>
}

/** Shows what differs from the lab's own program; only there where something does. */
export function ChangesButton({ model, program, shown }: ChangesButtonProps) {
  const text = model.programs.edits.value[program]
  if (text === undefined || !differences.value) return null
  const { added, removed } = differences.value.countChanges(model.programs.originals[program], text)
  return (
    <button
      type="button"
      class="lab-changes"
      aria-pressed={shown.value}
      onClick={() => {
        shown.value = !shown.value
      }}
    >
      Changes{' '}
      <span class="visually-hidden">
        in {PROGRAM_NAMES[program]}: {lineCount(added)} added, {lineCount(removed)} removed
      </span>
      <span aria-hidden="true">
        +{added} −{removed}
      </span>
    </button>
  )
}
