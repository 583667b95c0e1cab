import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atEnd } from './at-end.ts'

/** Gives `use` an empty folder, which is gone when that is done, failed or stopped. */
export async function inTemporaryFolder<T>(
  name: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  // A program that is stopped may still write into it.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  const forget = atEnd(remove)
  try {
    return await use(folder)
  } finally {
    remove()
    forget()
  }
}
