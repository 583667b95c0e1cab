import { BadFile } from './bad-file.ts'
import type { OwnDataSet } from './table.ts'

/**
 * The form of what is kept of a file. It rises with every change of OwnDataSet, and of how a file is read: what was
 * kept in another form is read again from its text.
 */
export const FORM = 1

/** A file as it lies in the browser. */
export type KeptRecord = OwnDataSet & { form: typeof FORM }

/** A file that an earlier version of the site kept and that cannot be read any more. */
export interface LostSet {
  name: string
  /** Why, in a sentence or two. */
  why: string
}

/** A file as it is put into the browser. */
export function recordOf(set: OwnDataSet): KeptRecord {
  return { ...set, form: FORM }
}

/**
 * A file of the browser's store, whichever version of the site put it there; `anew` where it was read again.
 * @throws BadFile where it cannot be read any more
 */
export async function readKept(
  name: string,
  record: unknown,
): Promise<{ set: OwnDataSet; anew: boolean }> {
  const { form, ...kept } = (record ?? {}) as Partial<KeptRecord>
  if (form === FORM) return { set: kept as OwnDataSet, anew: false }
  const { text, file = name, bytes = 0, choices = {} } = kept
  const earlier = `${file} was kept by an earlier version of this site`
  const again = 'Choose the file again on the playground.'
  if (typeof text !== 'string') throw new BadFile(`${earlier}, without its text. ${again}`)
  const { readTable } = await import('./read-table.ts')
  try {
    return { set: { ...readTable(text, choices), name, file, bytes, text, choices }, anew: true }
  } catch (error) {
    if (!(error instanceof BadFile)) throw error
    throw new BadFile(`${earlier}, and this one does not read it. ${error.message} ${again}`)
  }
}
