import { PROGRAM_FILES, PROGRAMS, type ProgramId } from '../../content/program-files.ts'
import { BACKENDS, type Backend } from '../../sandbox/protocol.ts'
import type { Store } from '../programs/edits.ts'
import type { MissingBackends } from './missing-backends.ts'
import type { PanelModel } from './panel-model.ts'

const BACKEND_KEY = 'layers-and-ops:backend'

/** The text of a program as it stands highlighted on the page; `program` is the name that it has there. */
export function shownProgramText(section: HTMLElement, program: string): string {
  const pre = section.querySelector(`[data-source="${program}"]`)
  return `${pre?.textContent.replace(/\n+$/, '') ?? ''}\n`
}

/** The panel's programs as files: the live ones as they are shown. */
export function programFiles(section: HTMLElement, model: PanelModel) {
  const shown: Partial<Record<ProgramId, string>> = model.programs.texts.value
  const there = PROGRAMS.filter((program) => section.querySelector(`[data-source="${program}"]`))
  return there.map((program) => ({
    name: PROGRAM_FILES[program],
    text: shown[program] ?? shownProgramText(section, program),
  }))
}

/** The backend that the reader chose last, if it is to be had. */
export function keptBackend(store: Store | undefined, missing: MissingBackends): Backend {
  const kept = BACKENDS.find((backend) => backend === store?.getItem(BACKEND_KEY))
  return kept && !missing[kept] ? kept : 'webgl'
}

/** Remembers the reader's backend. */
export function keepBackend(store: Store | undefined, backend: Backend): void {
  try {
    store?.setItem(BACKEND_KEY, backend)
  } catch {
    // The choice holds for this page.
  }
}
