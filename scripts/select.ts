import { folderIds } from '../src/content/folder-loader.ts'
import { FOLDERS } from '../src/content/folders.ts'
import { nearest } from '../src/content/nearest.ts'
import { probeIds } from '../src/content/probe-ids.ts'
import { isLabPath } from './labs/select.ts'

/** What a command is about. */
export interface Selected {
  labs: string[]
  probes: string[]
}

/** The labs and probes named in the arguments, or all of them; ends the process where one does not exist. */
export function select(args: string[]): Selected {
  const known: Selected = { labs: folderIds(FOLDERS.labs), probes: probeIds() }
  if (args.length === 0) return known
  const isLab = (id: string) => known.labs.includes(id) || isLabPath(id)
  const unknown = args.find((id) => !isLab(id) && !known.probes.includes(id))
  if (unknown !== undefined) {
    const meant = nearest(unknown, [...known.labs, ...known.probes])
    console.error(
      `there is neither a lab nor a probe "${unknown}". ` +
        (meant
          ? `Did you mean "${meant}"?`
          : `Labs: ${known.labs.join(', ')}. Probes: ${known.probes.join(', ')}.`),
    )
    process.exit(1)
  }
  return {
    labs: [...new Set(args)].filter(isLab),
    probes: known.probes.filter((id) => args.includes(id)),
  }
}
