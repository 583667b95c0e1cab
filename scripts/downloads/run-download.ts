import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import type { RecordedRun } from '../../src/content/lab.ts'
import { inTemporaryFolder } from '../kept/temporary-folder.ts'
import { interpreter } from '../labs/run-python.ts'
import { run } from '../setup/run.ts'
import { printedSeries } from './printed-series.ts'

type Series = RecordedRun['series']

/** Seconds that a program may take. */
const TIMEOUT = 300
const RUNNER = resolve('python/run_notebook.py')

/** Checks a notebook against nbformat and runs its cells, in a folder with nothing else in it. */
export function runNotebook(text: string): Promise<Series> {
  const files = { 'lab.ipynb': new TextEncoder().encode(text) }
  return runIn(files, [RUNNER, 'lab.ipynb'], (output) =>
    JSON.parse(output.trim().split('\n').at(-1) ?? ''),
  )
}

/** Unpacks a zip and runs one of its programs as its README says. */
export function runFromArchive(archive: Uint8Array, program: string): Promise<Series> {
  return runIn(unzipSync(archive), ['-m', 'lab', program], printedSeries)
}

async function runIn(
  files: Record<string, Uint8Array>,
  args: string[],
  read: (stdout: string) => Series,
): Promise<Series> {
  return inTemporaryFolder('download', async (folder) => {
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    // Not this folder: what is downloaded must not find the project.
    const env = { PYTHONPATH: '', PYTHONDONTWRITEBYTECODE: '1', MPLBACKEND: 'Agg' }
    const { code, output, stdout } = await run(resolve(interpreter()), args, {
      cwd: folder,
      env,
      timeout: TIMEOUT,
    })
    if (code === 0) return read(stdout)
    throw new Error(output.trim().split('\n').slice(-3).join('\n'))
  })
}
