import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { FOLDERS } from '../../src/content/folders.ts'
import { interpreter } from '../labs/run-python.ts'
import { run } from '../setup/run.ts'

const REQUIREMENTS = 'python/requirements-model-pictures.txt'
/** No package of the site: it is run for its picture alone. */
const TFJS_VIS = '@tensorflow/tfjs-vis@1.5.1'

/** A file of content/model-pictures, from the root of the machine. */
export function file(name: string): string {
  return resolve(FOLDERS.modelPictures, name)
}

/** The environment of a Python that finds packages beside its own. */
export type Environment = Record<string, string>

/** Installs the Python packages into a folder; returns the environment that finds them there. */
export async function installPython(target: string): Promise<Environment> {
  await mustRun(
    interpreter(),
    ['-m', 'pip', 'install', '-q', '--target', target, '-r', REQUIREMENTS],
    target,
  )
  return { PYTHONPATH: target, CUDA_VISIBLE_DEVICES: '-1', TF_CPP_MIN_LOG_LEVEL: '3' }
}

/** Runs a Python program of content/model-pictures in a folder. */
export async function runToolProgram(
  name: string,
  folder: string,
  env: Environment,
): Promise<void> {
  const code = 'import os, runpy, sys; os.chdir(sys.argv[2]); runpy.run_path(sys.argv[1])'
  // Without -P the program's own folder would hide the package whose name it bears.
  await mustRun(interpreter(), ['-P', '-c', code, file(name), folder], folder, env)
}

/** The text of tfjs-vis, as npm has it. */
export async function tfjsVis(folder: string): Promise<string> {
  await mustRun('npm', ['pack', '--silent', '--pack-destination', folder, TFJS_VIS], folder)
  await mustRun('sh', ['-c', 'tar -xzf "$0"/*.tgz -C "$0"', folder], folder)
  return readFile(join(folder, 'package', 'dist', 'tfjs-vis.umd.min.js'), 'utf8')
}

async function mustRun(
  command: string,
  args: string[],
  folder: string,
  env: Environment = {},
): Promise<void> {
  const { code, output } = await run(command, args, { timeout: 600, env })
  if (code === 0) return
  const said = output.trim().replaceAll(folder, '').split('\n').slice(-3).join('\n')
  throw new Error(`${command} ended with code ${code}:\n${said}`)
}
