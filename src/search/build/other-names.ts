import { parse } from 'yaml'
import { readPages } from '../../content/read.ts'

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/

/** The other names of the pages, from their front matter, by address. */
export function otherNames(): Map<string, string[]> {
  return new Map(
    readPages().flatMap(({ id, mdx }) => {
      const { also } = parse(FRONT_MATTER.exec(mdx)?.[1] ?? '') as { also?: string[] }
      return also ? [[id === 'index' ? '/' : `/${id}/`, also]] : []
    }),
  )
}
