import { folderIds } from '../src/content/folder-loader.ts'
import { probeIds } from '../src/content/probe-ids.ts'

/** What a command is about. */
export interface Selected {
  labs: string[]
  probes: string[]
}

/** The labs and probes named in the arguments, or all of them; ends the process where one does not exist. */
export function select(args: string[]): Selected {
  const known: Selected = { labs: folderIds('content/labs'), probes: probeIds() }
  if (args.length === 0) return known
  const unknown = args.find((id) => !known.labs.includes(id) && !known.probes.includes(id))
  if (unknown !== undefined) {
    console.error(
      `there is neither a lab nor a probe "${unknown}". Labs: ${known.labs.join(', ')}. ` +
        `Probes: ${known.probes.join(', ')}.`,
    )
    process.exit(1)
  }
  return {
    labs: known.labs.filter((id) => args.includes(id)),
    probes: known.probes.filter((id) => args.includes(id)),
  }
}
