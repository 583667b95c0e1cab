import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LabInfo } from '../../lab/panel/lab-info.ts'
import type { LiveProgram } from '../../lab/names.ts'
import { PROGRAM_FILES } from '../../content/program-files.ts'

const FOLDER = join(process.cwd(), 'content', 'playground')

/** The short programs that the playground opens with. */
export function blankPair(): Pick<LabInfo, 'title' | 'series'> & {
  programs: Record<LiveProgram, string>
} {
  const read = (program: LiveProgram) => readFileSync(join(FOLDER, PROGRAM_FILES[program]), 'utf8')
  return {
    title: 'Blank pair',
    series: {},
    programs: { 'high-level': read('high-level'), 'low-level': read('low-level') },
  }
}
