import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { FOLDERS } from '../../src/content/folders.ts'
import { nearest } from '../../src/content/nearest.ts'
import { labIds } from '../../src/content/lab-loader.ts'

/** The folder of a lab, by its name; a lab that is none of the site's is named by the path of its folder. */
export function labFolder(id: string): string {
  return id.includes('/') ? id : join(FOLDERS.labs, id)
}

/** Whether an argument is the path of a lab's folder. */
export function isLabPath(argument: string): boolean {
  return argument.includes('/') && existsSync(join(argument, 'lab.yaml'))
}

/** The labs named in the arguments, or all of the site's; ends the process where one does not exist. */
export function selectLabs(args: string[]): string[] {
  const known = labIds(FOLDERS.labs)
  const unknown = args.find((id) => !known.includes(id) && !isLabPath(id))
  if (unknown !== undefined) {
    const meant = nearest(unknown, known)
    const help = meant ? `Did you mean "${meant}"?` : `There are ${known.join(', ')}.`
    console.error(`there is no lab "${unknown}". ${help}`)
    process.exit(1)
  }
  return args.length > 0 ? args : known
}
