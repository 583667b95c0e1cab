import type { Lab } from '../../content/lab.ts'
import { notebook, type PythonProgram, tensorflowRun } from './notebook.ts'
import { pythonArchive } from './python-archive.ts'

/** The name of the archive with both Python programs. */
const ARCHIVE = 'python.zip'

/** A lab's Python programs as files that run outside the project, with their record; none before there is one. */
export function pythonFiles(lab: Lab): { name: string; body: string | Uint8Array<ArrayBuffer> }[] {
  const { expected } = lab
  if (!expected) return []
  const book = (program: PythonProgram) => ({
    name: `${program}.ipynb`,
    body: notebook({
      file: lab,
      programs: lab.programs,
      program,
      run: tensorflowRun(expected, program),
      recorded: expected.recorded,
    }),
  })
  const archive = pythonArchive({ file: lab, programs: lab.programs }, expected)
  return [book('keras'), book('tensorflow'), { name: ARCHIVE, body: archive }]
}
