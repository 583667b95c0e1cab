import { PROGRAM_FILES, PROGRAMS } from '../../content/program-files.ts'
import { PROGRAM_INK, PROGRAM_NAMES } from '../../lab/names.ts'

/** What a program of a probe is called, and its ink: those of a lab's program that its file is named like. */
export function programName(file: string): { name: string; ink?: 'layers' | 'ops' } {
  const program = PROGRAMS.find((id) => PROGRAM_FILES[id] === file)
  if (program) return { name: PROGRAM_NAMES[program], ink: PROGRAM_INK[program] }
  return { name: file.endsWith('.py') ? 'Python' : 'TypeScript' }
}
