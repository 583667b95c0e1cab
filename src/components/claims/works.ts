import type { Source } from '../../content/sources.ts'
import { entry } from '../entry.ts'

/** The work of the bibliography that has this key. */
export async function workOf(key: string): Promise<Source> {
  return (await entry('sources', key)).data
}
