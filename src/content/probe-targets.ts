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
    const field = `programs.${file}`
    const engines = program.engines ?? enginesByName(file)
    if (!engines) {
      throw new Error(
        `${path}: ${field}.engines: say what ${file} runs on: ${PYTHON_ENGINES.join(', ')}.`,
      )
    }
    const known: readonly ProbeEngine[] = file.endsWith('.py') ? PYTHON_ENGINES : TYPESCRIPT_ENGINES
    const foreign = engines.find((engine) => !known.includes(engine))
    if (foreign) {
      throw new Error(
        `${path}: ${field}.engines: ${file} cannot run on ${foreign}; it can on ${known.join(', ')}.`,
      )
    }
    const idle = Object.keys(program.expectOn ?? {}).find(
      (engine) => !engines.includes(engine as ProbeEngine),
    )
    if (idle) {
      throw new Error(
        `${path}: ${field}.expectOn.${idle}: ${file} does not run on ${idle}. Add it to engines, or remove this.`,
      )
    }
    return engines.map((engine) => {
      const expectation = program.expectOn?.[engine] ?? program.expect ?? probe.expect
      if (expectation) return { program: file, engine, expectation }
      throw new Error(
        `${path}: ${field}: nothing is expected of ${file} on ${engine}, so nothing would be checked. Add \`expect\`.`,
      )
    })
  })
}

function enginesByName(file: string): readonly ProbeEngine[] | undefined {
  return file.endsWith('.ts') ? ['cpu'] : ENGINES_BY_NAME[file]
}
