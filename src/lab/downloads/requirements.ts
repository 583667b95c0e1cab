import { readFileSync } from 'node:fs'
import type { RecordedRun } from '../../content/lab.ts'

/** The release of a package that a requirements file of the project pins. */
function pinned(file: string, name: string): string {
  const version = new RegExp(`^${name}==(\\S+)$`, 'm').exec(readFileSync(file, 'utf8'))?.[1]
  if (version === undefined) throw new Error(`${file} pins no ${name}`)
  return `${name}==${version}`
}

/** What runs a program as it was recorded: the releases of the record, and NumPy. */
export function recordedRequirements(runs: RecordedRun[]): string[] {
  const versions: Record<string, string> = Object.assign({}, ...runs.map((run) => run.versions))
  const recorded = ['keras', 'tensorflow'].flatMap((name) =>
    versions[name] === undefined ? [] : [`${name}==${versions[name]}`],
  )
  return [...recorded, pinned('python/requirements.txt', 'numpy')]
}

/** What draws the curves in a notebook. */
export function drawingRequirement(): string {
  return pinned('python/requirements-analogies.txt', 'matplotlib')
}
