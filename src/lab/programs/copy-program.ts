import { PROGRAM_FILES, type ProgramId } from '../../content/program-files.ts'
import { copyText } from '../../site/clipboard.ts'
import { programFiles } from '../panel/panel-page.ts'
import type { PanelModel } from '../panel/panel-model.ts'

/** Copies a program as its panel shows it, and says so. */
export function copyProgram(
  model: PanelModel,
  program: ProgramId,
  button: HTMLElement,
): Promise<void> {
  const panel = button.closest<HTMLElement>('.lab')
  const name = PROGRAM_FILES[program]
  const file = panel && programFiles(panel, model).find((one) => one.name === name)
  return copyText(file?.text ?? '', name)
}
