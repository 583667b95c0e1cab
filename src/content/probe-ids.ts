import { join } from 'node:path'
import { folderIds } from './folder-loader.ts'
import { FOLDERS } from './folders.ts'
import { ContentError } from './problem.ts'

/**
 * The names of the probes, which are their folders in `base`.
 * @throws where a lab has the same name: `record`, `verify` and pages know both by it
 */
export function probeIds(base: string = FOLDERS.probes, labs: string = FOLDERS.labs): string[] {
  const ids = folderIds(base)
  const both = folderIds(labs).find((id) => ids.includes(id))
  if (both === undefined) return ids
  throw new ContentError({
    file: join(base, both),
    field: 'name',
    what: `the lab ${join(labs, both)} has the same name, and commands know both by it`,
    remedy: 'Rename one.',
  })
}
