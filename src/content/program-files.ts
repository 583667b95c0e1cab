/**
 * The four programs of a lab, in the order of the panel, with the file of each. Apart from the schemas, so
 * that the page's scripts can have the names without the validator.
 */
export const PROGRAM_FILES = {
  'high-level': 'high-level.ts',
  'low-level': 'low-level.ts',
  keras: 'keras.py',
  tensorflow: 'tensorflow.py',
} as const
export type ProgramId = keyof typeof PROGRAM_FILES
export const PROGRAMS = Object.keys(PROGRAM_FILES) as ProgramId[]

/** The programs that run in the reader's browser, in the order in which they run. */
export const LIVE_PROGRAMS = ['high-level', 'low-level'] as const satisfies readonly ProgramId[]
export type LiveProgram = (typeof LIVE_PROGRAMS)[number]

/** Whether a program runs in the reader's browser; the others are recorded. */
export function isLive(program: ProgramId): program is LiveProgram {
  return LIVE_PROGRAMS.some((live) => live === program)
}
