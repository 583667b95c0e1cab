import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataNamesIn } from './data-names.ts'

const MODULE = 'python/lab'
const LIMITS = 'src/pictures/limits.json'
const DATA = 'content/data'
/** What only the project itself needs of the module. */
const RUNNER = ['__main__.py', 'run_file.py']

/** A text and where it goes, with the folders before it. */
export interface TextFile {
  path: string
  text: string
}

/** The `lab` module for Python with the data sets that these programs read, as it works outside the project. */
export function pythonModule(
  programs: string[],
  { runner }: { runner: boolean },
): { module: TextFile[]; data: TextFile[] } {
  const sources = globSync('**/*.py', { cwd: MODULE })
  const known = readdirSync(DATA).map((name) => name.replace(/\.json$/, ''))
  const names = new Set(programs.flatMap((program) => dataNamesIn(program, known)))
  return {
    module: [
      ...sources
        .filter((name) => runner || !RUNNER.includes(name))
        .sort()
        .map((name) => ({ path: `lab/${name}`, text: readFileSync(join(MODULE, name), 'utf8') })),
      { path: 'lab/limits.json', text: readFileSync(LIMITS, 'utf8') },
    ],
    data: [...names].map((name) => ({
      path: `lab/data/${name}.json`,
      text: readFileSync(join(DATA, `${name}.json`), 'utf8'),
    })),
  }
}
