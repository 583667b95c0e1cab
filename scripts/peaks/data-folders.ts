import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DataSize } from '../../src/content/peaks.ts'
import { inTemporaryFolder } from '../kept/temporary-folder.ts'
import { interpreter } from '../labs/run-python.ts'
import { run } from '../setup/run.ts'

/** What Python needs to find its packages here, and to leave nothing behind. */
export const PYTHON_ENV = { PYTHONPATH: 'python', PYTHONDONTWRITEBYTECODE: '1' }

/** Where two data sets lie: the one that a way warms up on, and the one that it is measured on. */
export interface DataFolders {
  small: string
  large: string
  /** The size of the rows and labels of the large one, in megabytes of 1,000,000 bytes. */
  megabytes: number
}

/** Batches of the small data set: enough for each part of a pipeline to have begun. */
const WARM_BATCHES = 4

/** Writes both data sets to a folder of their own, and removes it when `use` has ended. */
export async function withData<T>(
  size: DataSize,
  use: (folders: DataFolders) => Promise<T>,
): Promise<T> {
  return inTemporaryFolder('peaks', async (folder) => {
    const small = await write(join(folder, 'small'), { ...size, rows: WARM_BATCHES * size.batch })
    const large = await write(join(folder, 'large'), size)
    const megabytes = statSync(join(large, 'data.bin')).size / 1e6
    return use({ small, large, megabytes })
  })
}

async function write(folder: string, { rows, width, batch }: DataSize): Promise<string> {
  mkdirSync(folder)
  const numbers = [rows, width, batch].map(String)
  const args = ['-m', 'peaks.data_set', folder, ...numbers]
  const { code, output } = await run(interpreter(), args, { env: PYTHON_ENV })
  if (code !== 0) throw new Error(`python ${args.join(' ')} failed:\n${output.trim()}`)
  return folder
}
