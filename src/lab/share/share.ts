import { BACKENDS, type Backend, LIMITS } from '../../sandbox/protocol.ts'
import { LANGUAGES, VIEWS, type Language, type View } from '../panel/choice.ts'
import type { Edits } from '../programs/edits.ts'
import { anchorOf, LIVE_PROGRAMS } from '../names.ts'
import { REFUSED } from '../words/link.ts'
import { packText, unpackText } from './share-codec.ts'

/** What a link carries in its hash: which lab, the code that differs from the lab's own, and what is shown. */
export interface Shared {
  lab: string
  edits: Edits
  backend: Backend
  view: View
  language: Language
}

/** What came of reading a hash. */
export type Opened =
  /** `more`: the link says something that this version of the site does not know. */
  { shared: Shared; more: boolean } | { refused: string }

/** Rises when the form changes so that an older site would misread it. */
const VERSION = 1
/** The longest hash that chats and mail programs were seen to pass on whole, with room to spare. */
export const LONGEST_HASH = 12_000
/** Bytes that are unpacked at most: two programs of the greatest length in UTF-8, and the words around them. */
export const MOST_BYTES = 2 * 3 * LIMITS.program + 1_000

const FIELDS = ['version', 'lab', 'edits', 'backend', 'view', 'language']

/** The hash of a link, or null where the code is too long for one. */
export async function encodeShared(shared: Shared): Promise<string | null> {
  const hash = `#${anchorOf(shared.lab)}=${await packText(JSON.stringify({ version: VERSION, ...shared }))}`
  return hash.length > LONGEST_HASH ? null : hash
}

/** Reads a hash that carries code for this lab. Whoever wrote it may mean ill. */
export async function decodeShared(hash: string, lab: string): Promise<Opened> {
  if (hash.length > LONGEST_HASH) return { refused: REFUSED.long(LONGEST_HASH) }
  let text: string
  try {
    text = await unpackText(hash.slice(`#${anchorOf(lab)}=`.length), MOST_BYTES)
  } catch (error) {
    return { refused: error instanceof RangeError ? REFUSED.bomb : REFUSED.broken }
  }
  try {
    return readShared(JSON.parse(text), lab)
  } catch {
    return { refused: REFUSED.foreign }
  }
}

function readShared(value: unknown, lab: string): Opened {
  if (!isRecord(value)) return { refused: REFUSED.foreign }
  const version = own(value, 'version')
  if (typeof version !== 'number' || version < 1) return { refused: REFUSED.foreign }
  if (version > VERSION) return { refused: REFUSED.newer }
  const edits = own(value, 'edits')
  if (typeof own(value, 'lab') !== 'string' || !isRecord(edits)) return { refused: REFUSED.foreign }
  if (own(value, 'lab') !== lab) return { refused: REFUSED.otherLab }
  const texts: Edits = {}
  for (const program of LIVE_PROGRAMS) {
    const text = own(edits, program)
    if (text === undefined) continue
    if (typeof text !== 'string') return { refused: REFUSED.foreign }
    if (text.length > LIMITS.program) return { refused: REFUSED.program(LIMITS.program) }
    texts[program] = text
  }
  const backend = BACKENDS.find((known) => known === own(value, 'backend'))
  const view = VIEWS.find((known) => known === own(value, 'view'))
  const language = LANGUAGES.find((known) => known === own(value, 'language'))
  const known = backend && view && language && hasOnly(value, FIELDS)
  return {
    shared: {
      lab,
      edits: texts,
      backend: backend ?? 'webgl',
      view: view ?? 'both',
      language: language ?? 'browser',
    },
    more: !(known && hasOnly(edits, LIVE_PROGRAMS)),
  }
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field of the text itself: what an object inherits was not in the link. */
function own(record: object, field: string): unknown {
  return Object.getOwnPropertyDescriptor(record, field)?.value
}

function hasOnly(record: object, fields: readonly string[]): boolean {
  return Object.keys(record).every((field) => fields.includes(field))
}
