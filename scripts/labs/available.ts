import { ENGINES, type Engine } from './engines.ts'
import { installedPackages, interpreter } from './run-python.ts'

/** Which engines to verify on, those that are missing, and those that are left out on purpose. */
export interface Available {
  engines: Engine[]
  /** Why an engine is not run, in a sentence each. */
  missing: string[]
  skipped: string[]
}

/** What the interpreter can run. PyTorch is several gigabytes, so it is verified where it is asked for. */
export async function availableEngines(torch: boolean): Promise<Available> {
  const packages = await installedPackages()
  const wanted = ENGINES.filter((engine) => torch || engine !== 'torch')
  const has = (engine: Engine) => packages.has('keras') && packages.has(engine)
  return {
    engines: wanted.filter(has),
    missing: wanted
      .filter((engine) => !has(engine))
      .map((engine) => `Keras on ${engine}: ${interpreter()} is not there or lacks a package`),
    skipped: torch ? [] : ['Keras on torch: add --torch to verify it'],
  }
}
