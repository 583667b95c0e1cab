import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const DOCS = 'content/docs'

/** A page of the documentation as it is written. */
export interface PageFile {
  /** From the root of the project: content/docs/trade-offs/speed.mdx. */
  path: string
  mdx: string
}

/** All pages of the documentation, by path. */
export function readPages(): PageFile[] {
  return readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => join(DOCS, name).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, mdx: readFileSync(path, 'utf8') }))
}
