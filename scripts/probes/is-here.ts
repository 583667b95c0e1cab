import { PYTHON_ENGINES, type ProbeEngine } from '../../src/content/probe.ts'
import type { Engine } from '../labs/engines.ts'

/** Whether an engine can be had; those of TypeScript are there with the project. */
export function isHere(engine: ProbeEngine, engines: Engine[]): boolean {
  const python = PYTHON_ENGINES.find((known) => known === engine)
  return python === undefined || engines.includes(python)
}
