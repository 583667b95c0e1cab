import { join } from 'node:path'
import { FOLDERS } from '../../src/content/folders.ts'

/** The folder of a probe. */
export function probeFolder(id: string): string {
  return join(FOLDERS.probes, id)
}
