import { answers, type Ask } from './answers.ts'
import { claim } from './claim.ts'
import { data } from './data.ts'
import { event } from './event.ts'
import { lab } from './lab.ts'
import { page } from './page.ts'
import { probe } from './probe.ts'
import { Refused, type Kind, type Scaffold, type Values } from './scaffold.ts'
import { source } from './source.ts'
import { writeFiles } from './write-files.ts'

/** The kinds of content that can be begun. */
export const NEW_KINDS: Record<string, Kind> = { page, lab, probe, claim, event, source, data }

/** The kind of this name; undefined where there is none. */
export function kindOf(name: string): Kind | undefined {
  return Object.hasOwn(NEW_KINDS, name) ? NEW_KINDS[name] : undefined
}

/**
 * Writes the beginning of a kind of content: a whole example, whose words are to be replaced.
 * @param given the answers that were given with the command
 * @param ask asks for the others; where it is absent, what holds where nothing is said
 * @throws Refused with all that is wrong with the answers; then nothing is written
 */
export async function writeNew(name: string, given: Values, ask?: Ask): Promise<Scaffold> {
  const kind = kindOf(name)
  if (!kind) {
    throw new Refused(`"${name}" is none of what can be new: ${Object.keys(NEW_KINDS).join(', ')}`)
  }
  const scaffold = kind.write(await answers(kind, given, ask))
  await writeFiles(scaffold.files)
  return scaffold
}
