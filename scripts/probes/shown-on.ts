import { CONTENT_KINDS } from '../../src/content/kinds.ts'
import { entryFile, readEntries, readPages } from '../../src/content/read.ts'
import { componentsIn } from '../../src/markdown/components-in.ts'

/** The files of the pages and claims that show a probe. */
export function shownOn(id: string): string[] {
  const pages = readPages().filter(({ mdx }) =>
    componentsIn(mdx).some(({ name, attributes }) => name === 'Probe' && attributes.id === id),
  )
  const claims = readEntries(CONTENT_KINDS.claims).filter(({ data }) => data.probe === id)
  return [
    ...pages.map(({ path }) => path),
    ...claims.map((claim) => entryFile(CONTENT_KINDS.claims, claim.id)),
  ]
}
