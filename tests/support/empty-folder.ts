import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Makes an empty folder and goes there.
 * @returns goes back, and removes the folder
 */
export function goToEmptyFolder(): () => void {
  const home = process.cwd()
  const folder = mkdtempSync(join(tmpdir(), 'empty-'))
  process.chdir(folder)
  return () => {
    process.chdir(home)
    rmSync(folder, { recursive: true })
  }
}
