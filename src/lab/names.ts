import type { ProgramId } from '../content/lab.ts'
import type { Backend } from '../sandbox/protocol.ts'

export { LIVE_PROGRAMS, type LiveProgram } from '../content/program-files.ts'

/** What the panel calls each program: headings, legends, table columns, sentences. */
export const PROGRAM_NAMES: Record<ProgramId, string> = {
  'high-level': 'Layers',
  'low-level': 'Ops',
  keras: 'Keras',
  tensorflow: 'TensorFlow',
}

/** Which of the two inks belongs to a program. */
export const PROGRAM_INK: Record<ProgramId, 'layers' | 'ops'> = {
  'high-level': 'layers',
  'low-level': 'ops',
  keras: 'layers',
  tensorflow: 'ops',
}

/** What the panel calls each engine that programs are recorded on. */
export const ENGINE_NAMES: Record<string, string> = {
  cpu: 'CPU',
  tensorflow: 'TensorFlow',
  jax: 'JAX',
  torch: 'PyTorch',
  webgl: 'WebGL',
}

export const BACKEND_NAMES: Record<Backend, string> = {
  webgl: 'WebGL',
  webgpu: 'WebGPU',
  wasm: 'WASM',
  cpu: 'CPU',
}

/** The id of a lab's panel on its page, where links lead. */
export function anchorOf(lab: string): string {
  return `lab-${lab}`
}

/** The id of a try's entry in its lab's panel. */
export function anchorOfTry(lab: string, labTry: string): string {
  return `${anchorOf(lab)}-try-${labTry}`
}

/** The lab that a hash carries code for; undefined where it carries none. */
export function labOfHash(hash: string): string | undefined {
  return /^#lab-([^=]*)=/.exec(hash)?.[1]
}

/** The name of a curve or picture: its program, and that it was recorded where it was. */
export function nameOnPanel(program: ProgramId, recorded: boolean): string {
  return PROGRAM_NAMES[program] + (recorded ? ', recorded' : '')
}
