import { chooseLanguage, language } from '../panel/choice.ts'
import { openStore } from './edits.ts'
import type { LiveProgram } from '../names.ts'
import type { PanelModel } from '../panel/panel-model.ts'

interface GoToErrorProps {
  model: PanelModel
  program: LiveProgram
  line: number
}

/** A button that brings the reader to the line of an error, in the editor or in the code of the page. */
export function GoToError({ model, program, line }: GoToErrorProps) {
  return (
    <button
      type="button"
      class="lab-go button small"
      onClick={() => {
        if (model.lab.record && language.value === 'python') chooseLanguage('browser', openStore())
        model.sought.value = program
      }}
    >
      Go to line {line}
    </button>
  )
}
