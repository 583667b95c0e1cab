import { readFileSync } from 'node:fs'
import type { MdastNode } from 'satteri'
import type { z } from 'astro/zod'
import { frontMatter } from '../../src/content/front-matter.ts'
import { CONTENT_KINDS, type ContentKind } from '../../src/content/kinds.ts'
import type { Page } from '../../src/content/page.ts'
import { attempt, problemsOf, type Problem } from '../../src/content/problem.ts'
import {
  entryFile,
  entryIds,
  readBibliography,
  readEntry,
  readPages,
  type ContentEntry,
  type PageFile,
} from '../../src/content/read.ts'
import type { Source } from '../../src/content/sources.ts'
import { readParts } from '../../src/content/read-parts.ts'
import { parsePage } from '../../src/markdown/parse-page.ts'

/** A page, with what of it can be read. */
export interface CheckedPage extends PageFile {
  data?: Page
  root?: MdastNode
}

type Kinds = typeof CONTENT_KINDS
type Entries = { [K in keyof Kinds]: ContentEntry<z.output<Kinds[K]['schema']>>[] }

/** All of the content that can be read, and what is wrong with the rest. */
export interface Content {
  pages: CheckedPage[]
  entries: Entries
  sources: Record<string, Source>
  /** The texts of the files that cannot be read, by path. */
  unread: Map<string, string>
  problems: Problem[]
}

/** Reads all content but labs and probes, each file by itself, so that one mistake hides no other. */
export function readContent(): Content {
  const unread = new Map<string, string>()
  const problems: Problem[] = []
  /** What is read of a file, undefined where it is refused. */
  const read = <T>(file: string, reader: () => T): T | undefined => {
    const result = attempt(reader)
    if ('value' in result) return result.value
    problems.push(...result.problems)
    unread.set(file, readFileSync(file, 'utf8'))
    return undefined
  }

  const pages = readPages().map((page): CheckedPage => {
    const data = read(page.path, () => frontMatter(page))
    const root = read(page.path, () => parsePage(page.path, page.mdx))
    return { ...page, ...(data && { data }), ...(root && { root }) }
  })
  const entries = Object.fromEntries(
    Object.entries(CONTENT_KINDS).map(([name, kind]) => [
      name,
      entriesOf(kind as ContentKind, read),
    ]),
  ) as unknown as Entries
  const bibliography = attempt(readBibliography)
  problems.push(...bibliography.problems, ...problemsOf(readParts))
  const sources = 'value' in bibliography ? bibliography.value : {}
  return { pages, entries, sources, unread, problems }
}

function entriesOf(
  kind: ContentKind,
  read: <T>(file: string, reader: () => T) => T | undefined,
): ContentEntry<unknown>[] {
  return entryIds(kind).flatMap((id) => {
    const file = entryFile(kind, id)
    const data = read(file, () => readEntry(kind, id))
    return data === undefined ? [] : [{ id, file, data }]
  })
}
