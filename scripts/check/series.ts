import { join } from 'node:path'
import type { ProgramTexts } from '../../src/content/apply-try.ts'
import type { LabFile } from '../../src/content/lab.ts'
import { nearest } from '../../src/content/nearest.ts'
import type { Problem } from '../../src/content/problem.ts'
import { PROGRAM_FILES, PROGRAMS } from '../../src/content/program-files.ts'
import { fieldProblem } from './text-rules.ts'

const CALL = /(?<![\w.])plot\(\s*(?:(['"])([^'"]*)\1)?/g

/**
 * The series that programs draw and lab.yaml does not name, and those that it names and a program does not draw,
 * as far as the names stand in the calls of `plot`.
 */
export function seriesProblems(
  folder: string,
  series: LabFile['series'],
  programs: ProgramTexts,
): Problem[] {
  const names = Object.keys(series)
  const path = join(folder, 'lab.yaml')
  return PROGRAMS.flatMap((program) => {
    const file = join(folder, PROGRAM_FILES[program])
    const calls = callsIn(programs[program])
    const drawn = calls.flatMap(({ name }) => (name === undefined ? [] : [name]))
    // A name that is made while the program runs can be any of them.
    const isOpen = calls.some(({ name }) => name === undefined)
    const lost = isOpen ? [] : names.filter((name) => !drawn.includes(name))
    return [
      ...calls.flatMap(({ name, line }) =>
        name === undefined || names.includes(name) ? [] : [unnamed(file, line, name, names)],
      ),
      ...lost.map((name) =>
        fieldProblem(
          path,
          ['series', name],
          `${PROGRAM_FILES[program]} does not draw the series "${name}"`,
          `Plot it there, or remove it from \`series\`.`,
        ),
      ),
    ]
  })
}

function callsIn(text: string): { name: string | undefined; line: number }[] {
  return [...text.matchAll(CALL)].map(({ 2: name, index }) => ({
    name,
    line: text.slice(0, index).split('\n').length,
  }))
}

function unnamed(file: string, line: number, name: string, names: string[]): Problem {
  const meant = nearest(name, names)
  return {
    file,
    line,
    field: `plot "${name}"`,
    what: 'lab.yaml names no such series',
    remedy: meant
      ? `Write "${meant}", or add it to \`series\`.`
      : 'Add it to `series` in lab.yaml.',
  }
}
