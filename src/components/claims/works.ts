import { SOURCES_FILE, type Source } from '../../content/sources.ts'
import { readBibliography } from '../../site/bibliography.ts'

/** The work of the bibliography that has this key. */
export function workOf(key: string): Source {
  const work = readBibliography()[key]
  if (!work) throw new Error(`unknown source "${key}": add it to ${SOURCES_FILE}, or mend the key`)
  return work
}
