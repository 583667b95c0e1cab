import { answers, type AskPerson } from './answers.ts'
import { claimScaffold } from './claim.ts'
import { dataScaffold } from './data.ts'
import { eventScaffold } from './event.ts'
import { labScaffold } from './lab.ts'
import { pageScaffold } from './page.ts'
import { probeScaffold } from './probe.ts'
import { Refused, type ContentScaffold, type Scaffold, type Values } from './scaffold.ts'
import { sourceScaffold } from './source.ts'
import { writeFiles } from './write-files.ts'

/** The kinds of content that can be begun. */
export const NEW_KINDS: Record<string, ContentScaffold> = {
  page: pageScaffold,
  lab: labScaffold,
  probe: probeScaffold,
  claim: claimScaffold,
  event: eventScaffold,
  source: sourceScaffold,
  data: dataScaffold,
}

/** The kind of this name; undefined where there is none. */
export function scaffoldOf(name: string): ContentScaffold | undefined {
  return Object.hasOwn(NEW_KINDS, name) ? NEW_KINDS[name] : undefined
}

/**
 * Writes the beginning of a kind of content: a whole example, whose words are to be replaced.
 * @param given the answers that were given with the command
 * @param ask asks for the others; where it is absent, what holds where nothing is said
 * @throws Refused with all that is wrong with the answers; then nothing is written
 */
export async function writeNew(name: string, given: Values, ask?: AskPerson): Promise<Scaffold> {
  const kind = scaffoldOf(name)
  if (!kind) {
    throw new Refused(`"${name}" is none of what can be new: ${Object.keys(NEW_KINDS).join(', ')}`)
  }
  const scaffold = kind.write(await answers(kind, given, ask))
  await writeFiles(scaffold.files)
  return scaffold
}
