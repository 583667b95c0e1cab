import { join } from 'node:path'
import { labIds } from '../../src/content/lab-loader.ts'

const LABS = 'content/labs'

/** The folder of a lab. */
export function labFolder(id: string): string {
  return join(LABS, id)
}

/** The labs named in the arguments, or all of them; ends the process where one does not exist. */
export function selectLabs(args: string[]): string[] {
  const known = labIds(LABS)
  const unknown = args.find((id) => !known.includes(id))
  if (unknown !== undefined) {
    console.error(`there is no lab "${unknown}"; known are: ${known.join(', ')}`)
    process.exit(1)
  }
  return args.length > 0 ? args : known
}
