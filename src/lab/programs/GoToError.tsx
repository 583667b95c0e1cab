import { chooseLanguage, language } from '../panel/choice.ts'
import { openStore } from './edits.ts'
import type { LiveProgram } from '../names.ts'
import type { PanelModel } from '../panel/panel-model.ts'

/** A button that brings the reader to the line of an error, in the editor or in the code of the page. */
export function GoToError({ model, program }: { model: PanelModel; program: LiveProgram }) {
  const error = model.lineError(program)
  if (!error) return null
  return (
    <button
      type="button"
      class="lab-go"
      onClick={() => {
        if (model.lab.record && language.value === 'python') chooseLanguage('browser', openStore())
        model.sought.value = program
      }}
    >
      Go to line {error.line}
    </button>
  )
}
