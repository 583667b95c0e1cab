import { run } from '../setup/run.ts'
import { PYTHON } from '../setup/python.ts'
import { runProgram, TIMEOUT, type ProgramOutcome, type Runner } from './program-run.ts'
import { ENGINES, type Engine } from './engines.ts'
import { runOnServer } from './python-server.ts'

/** The interpreter: LAB_PYTHON, or the project's own environment. */
export function interpreter(): string {
  return process.env.LAB_PYTHON ?? PYTHON
}

/** Runs a lab's Python program on an engine, in a process of its own: without TensorFlow, but where it computes. */
export function runPython(
  program: 'keras' | 'tensorflow',
  engine: Engine,
  text: string,
): Promise<ProgramOutcome> {
  return runProgram(program, text, pythonOn(engine, engine !== 'tensorflow'))
}

/** Runs Python files on an engine; as where TensorFlow is not installed, if that is asked for. */
export function pythonOn(engine: Engine, withoutTensorFlow = false): Runner {
  return (program, out) =>
    runOnServer(interpreter(), engine, { program, out, seconds: TIMEOUT, withoutTensorFlow })
}

/** Which of the packages the interpreter has; none where there is no interpreter. */
export async function installedPackages(
  names: readonly string[] = ['keras', ...ENGINES],
): Promise<Set<string>> {
  const found = `[n for n in ${JSON.stringify(names)} if importlib.util.find_spec(n)]`
  const script = `import importlib.util; print('has', *${found})`
  const { code, output } = await run(interpreter(), ['-c', script])
  return new Set(
    code === 0
      ? output
          .match(/^has(.*)$/m)?.[1]
          ?.trim()
          .split(' ')
      : [],
  )
}
