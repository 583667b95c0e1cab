import type { LiveProgram } from '../names.ts'
import type { PanelModel } from '../panel/panel-model.ts'
import { NOTICES } from '../words/notices.ts'
import { takeText } from './take-text.ts'

/** Puts the scripts of a page in its place. What that needs is loaded now. */
export async function takeScripts(model: PanelModel, program: LiveProgram): Promise<void> {
  try {
    const { programOfPage } = await import('./page-program.ts')
    takeText(model, program, programOfPage(model.programs.texts.peek()[program]))
  } catch {
    model.editorNote.value = NOTICES.scriptsNotLoaded
  }
}
