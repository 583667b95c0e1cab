import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.ts'

const VENV = '.venv'
/** What asks for packages that others here stand in for: it is installed alone. */
const ALONE = 'python/requirements-keras-2.txt'
const REQUIREMENTS = [
  'python/requirements.txt',
  ALONE,
  'python/requirements-analogies.txt',
  'python/requirements-tools.txt',
]
const TORCH = 'python/requirements-torch.txt'
/** TensorFlow 2.21 runs on 3.10 to 3.13, Keras 3.15 needs 3.11. */
const SUPPORTED = ['3.11', '3.12', '3.13']

/** The interpreter of the project's own environment. */
export const PYTHON = join(VENV, 'bin', 'python')

/**
 * Makes the virtual environment with the pinned packages, or brings it up to date.
 * `torch` adds PyTorch, which is several gigabytes on Linux.
 * @returns undefined when all is there, else why it cannot be had
 */
export async function ensurePython(options: { torch: boolean }): Promise<string | undefined> {
  if (!(await hasPip())) {
    const failure = await makeEnvironment()
    if (failure) return failure
  }
  for (const file of options.torch ? [...REQUIREMENTS, TORCH] : REQUIREMENTS) {
    const failure = await install(file)
    if (failure) return failure
  }
  return undefined
}

/** Whether there is an environment: one without pip was left half made. */
async function hasPip(): Promise<boolean> {
  if (!existsSync(PYTHON)) return false
  return (await run(PYTHON, ['-m', 'pip', '--version'])).code === 0
}

/** Makes the environment, or leaves none and says why. */
async function makeEnvironment(): Promise<string | undefined> {
  const python = await findPython()
  if (!python) return `no Python ${SUPPORTED.join(', ')} found on the path`
  console.log(`Making ${VENV} with ${python} …`)
  removeEnvironment()
  const made = await run(python, ['-m', 'venv', VENV])
  if (made.code === 0) return undefined
  removeEnvironment()
  return [
    `${python} -m venv failed: ${made.output.trim()}`,
    'On Debian and Ubuntu it needs a package: apt-get install python3-venv. Then run the command again.',
  ].join('\n')
}

function removeEnvironment(): void {
  rmSync(VENV, { recursive: true, force: true })
}

/** Installs a requirements file, unless the environment has had exactly this one. */
async function install(file: string): Promise<string | undefined> {
  const stamp = join(VENV, `${file.replaceAll('/', '-')}.installed`)
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return undefined
  console.log(`Installing ${file} …`)
  const alone = file === ALONE ? ['--no-deps'] : []
  const pip = await run(PYTHON, ['-m', 'pip', 'install', '--quiet', ...alone, '-r', file])
  if (pip.code !== 0) return `pip install -r ${file} failed:\n${pip.output.trim()}`
  writeFileSync(stamp, hash)
  return undefined
}

async function findPython(): Promise<string | undefined> {
  const names = [...SUPPORTED.map((version) => `python${version}`), 'python3', 'python']
  for (const name of names) {
    const said = await run(name, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'])
    if (said.code === 0 && SUPPORTED.includes(said.output.trim())) return name
  }
  return undefined
}
