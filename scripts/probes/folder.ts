import { join } from 'node:path'

const PROBES = 'content/probes'

/** The folder of a probe. */
export function probeFolder(id: string): string {
  return join(PROBES, id)
}
