import { PYTHON } from '../setup/python.ts'
import { run } from '../setup/run.ts'

/** When a release came to its registry, as a day in UTC, and whether it is one that a plain install takes. */
export interface Upload {
  on: string
  final: boolean
}

/** Releases of packages by name and version, the versions rising. */
export type Uploads = Record<string, Record<string, Upload>>

/** What PyPI has of the packages. Throws where it does not answer. */
export async function uploadsToPypi(names: string[]): Promise<Uploads> {
  return JSON.parse(await answer(PYTHON, ['python/uploads.py', ...names])) as Uploads
}

/** The release of an npm package that a plain install takes. Throws where npm does not answer. */
export async function newestOnNpm(name: string): Promise<string> {
  return JSON.parse(await answer('npm', ['view', name, 'version', '--json'])) as string
}

async function answer(command: string, args: string[]): Promise<string> {
  const { code, stdout, output } = await run(command, args, { timeout: 120 })
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`)
  return stdout
}
