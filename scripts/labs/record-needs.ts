import { ENGINES, type Engine } from './engines.ts'

/** What a record can be made on. */
export interface RecordNeeds {
  engines: Engine[]
  /** Why there can be no record, with the remedy. */
  problem?: string
  /** What it will lack, with the remedy. */
  lacks?: string
}

/** What the packages of a Python suffice for: a record goes without PyTorch, and without nothing else. */
export function recordNeeds(packages: ReadonlySet<string>, python: string): RecordNeeds {
  const missing = ['keras', ...ENGINES].filter((name) => !packages.has(name))
  const needed = missing.filter((name) => name !== 'torch')
  const engines = ENGINES.filter((engine) => packages.has(engine))
  if (needed.length > 0) {
    const problem = `A record needs ${needed.join(', ')}, which ${python} does not have. Run \`npm run setup\`, or name another Python in LAB_PYTHON.`
    return { engines, problem }
  }
  if (missing.length === 0) return { engines }
  const lacks =
    `${python} has no PyTorch: records will lack Keras on it, which the tests of the project ask for. ` +
    '`npm run setup -- --torch` gets it, several gigabytes on Linux.'
  return { engines, lacks }
}
