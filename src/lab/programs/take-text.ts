import type { LiveProgram } from '../names.ts'
import type { PanelModel } from '../panel/panel-model.ts'
import { leaveLink } from '../share/share-later.ts'

/** The reader has given a program another text, by typing or by a button. */
export function takeText(model: PanelModel, program: LiveProgram, text: string): void {
  const { programs, lab } = model
  if (text === programs.texts.peek()[program]) return
  model.editorNote.value = ''
  if (programs.origin.peek() === 'shared') leaveLink(lab.id)
  programs.edit(program, text)
}
