import { existsSync, readFileSync } from 'node:fs'
import { KINDS, type Kind } from '../../src/content/kinds.ts'
import { readBibliography, readEntries, readPages, type PageFile } from '../../src/content/read.ts'
import { digestOf, EVIDENCE_FILE, type BuiltPage } from '../../src/markdown/evidence-report.ts'
import { pageEvidence, type PageEvidence } from './page-evidence.ts'

/** A key of the bibliography, and the file that names it. */
export interface SourceUse {
  key: string
  file: string
}

/** All that the checks of the evidence look at. */
export interface Evidence {
  pages: PageEvidence[]
  /** The keys of the bibliography. */
  sources: string[]
  uses: SourceUse[]
}

/** What the last build collected of the pages, the bibliography, and what else names its works. */
export function readEvidence(): Evidence {
  const pages = readBuilt()
  return {
    pages: pages.map(pageEvidence),
    sources: Object.keys(readBibliography()),
    uses: [
      ...pages.flatMap(({ path, works }) => works.map((key) => ({ key, file: path }))),
      ...Object.values(KINDS).flatMap((kind) => usesIn(kind as Kind)),
    ],
  }
}

function usesIn(kind: Kind): SourceUse[] {
  return readEntries(kind).flatMap(({ file, data }) =>
    kind.works(data).map((key) => ({ key, file })),
  )
}

function readBuilt(): BuiltPage[] {
  const build = 'Run `npm run build`.'
  if (!existsSync(EVIDENCE_FILE)) throw new Error(`${EVIDENCE_FILE} is missing. ${build}`)
  const built = JSON.parse(readFileSync(EVIDENCE_FILE, 'utf8')) as BuiltPage[]
  const changed = changedPages(built, readPages())
  if (changed.length === 0) return built
  throw new Error(`These pages changed since the build. ${build}\n${changed.join('\n')}`)
}

/** The paths of the pages that a build knows otherwise, or not at all, or that are gone. */
export function changedPages(
  built: readonly Pick<BuiltPage, 'path' | 'digest'>[],
  written: readonly Pick<PageFile, 'path' | 'mdx'>[],
): string[] {
  const known = new Map(built.map(({ path, digest }) => [path, digest]))
  const now = new Map(written.map(({ path, mdx }) => [path, digestOf(mdx)]))
  return [...new Set([...known.keys(), ...now.keys()])]
    .filter((path) => known.get(path) !== now.get(path))
    .sort()
}
