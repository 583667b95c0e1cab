import { lineOfField } from './data-lines.ts'
import { ContentError } from './problem.ts'
import {
  PYTHON_ENGINES,
  TYPESCRIPT_ENGINES,
  type Expectation,
  type ProbeEngine,
  type ProbeFile,
} from './probe.ts'

/** A program on an engine, and what it must do there. */
export interface ProbeTarget {
  program: string
  engine: ProbeEngine
  /** What is hidden from it. */
  without?: 'tensorflow' | undefined
  expectation: Expectation
}

/** What a program runs on whose name says it. */
const ENGINES_BY_NAME: Record<string, readonly ProbeEngine[]> = {
  'keras.py': PYTHON_ENGINES,
  'tensorflow.py': ['tensorflow'],
}

/**
 * Every program of a probe on every engine, with what is expected there.
 * @throws where an engine is missing or does not fit, or nothing is expected; `path` is the file to mend
 */
export function probeTargets(path: string, probe: ProbeFile): ProbeTarget[] {
  return Object.entries(probe.programs).flatMap(([file, program]) => {
    const refuse = (fields: string[], what: string, remedy: string) => {
      const place = ['programs', file, ...fields]
      const line = lineOfField(path, place)
      return new ContentError({ file: path, line, field: place.join('.'), what, remedy })
    }
    const known: readonly ProbeEngine[] = file.endsWith('.py') ? PYTHON_ENGINES : TYPESCRIPT_ENGINES
    const engines = program.engines ?? enginesByName(file)
    if (!engines) {
      const remedy = `Say what it runs on: some of ${known.join(', ')}.`
      throw refuse(['engines'], `the name ${file} does not say what the program runs on`, remedy)
    }
    const foreign = engines.find((engine) => !known.includes(engine))
    if (foreign) {
      const remedy = `Take it out: the program can run on ${known.join(', ')}.`
      throw refuse(['engines'], `${file} cannot run on ${foreign}`, remedy)
    }
    const idle = Object.keys(program.expectOn ?? {}).find(
      (engine) => !engines.includes(engine as ProbeEngine),
    )
    if (idle) {
      const remedy = 'Add it to `engines`, or remove this.'
      throw refuse(['expectOn', idle], `${file} does not run on ${idle}`, remedy)
    }
    const { without } = program
    if (without && engines.some((engine) => engine === without || file.endsWith('.ts'))) {
      const remedy = `Take it out, or name other \`engines\`: ${PYTHON_ENGINES.filter((one) => one !== without).join(', ')}.`
      throw refuse(
        ['without'],
        `${file} cannot run without ${without} on ${engines.join(', ')}`,
        remedy,
      )
    }
    return engines.map((engine) => {
      const expectation = program.expectOn?.[engine] ?? program.expect ?? probe.expect
      if (expectation) return { program: file, engine, without, expectation }
      const what = `nothing is expected of ${file} on ${engine}, so nothing would be checked`
      throw refuse([], what, 'Add `expect`.')
    })
  })
}

function enginesByName(file: string): readonly ProbeEngine[] | undefined {
  return file.endsWith('.ts') ? ['cpu'] : ENGINES_BY_NAME[file]
}
