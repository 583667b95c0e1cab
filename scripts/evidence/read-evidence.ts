import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SOURCES_FILE } from '../../src/content/sources.ts'
import { readPages } from '../mdx/pages.ts'
import { definedKeys } from './bibliography.ts'
import { pageEvidence, type PageEvidence } from './page-evidence.ts'
import { usesInPage, usesInYaml, type SourceUse } from './source-uses.ts'

const CONTENT = 'content'

/** All that the checks of the evidence look at. */
export interface Evidence {
  pages: PageEvidence[]
  defined: string[]
  uses: SourceUse[]
}

/** Reads the pages, the bibliography, and every YAML file that may name a source. */
export function readEvidence(): Evidence {
  const pages = readPages()
  const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(CONTENT, name).replaceAll('\\', '/'))
    .filter((file) => file !== SOURCES_FILE)
  return {
    pages: pages.map(pageEvidence),
    defined: definedKeys(readFileSync(SOURCES_FILE, 'utf8')),
    uses: [
      ...pages.flatMap(({ path, mdx }) => usesInPage(path, mdx)),
      ...files.flatMap((file) => usesInYaml(file, readFileSync(file, 'utf8'))),
    ],
  }
}
