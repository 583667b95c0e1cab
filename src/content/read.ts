import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'astro/zod'
import { check } from './check.ts'
import { readDataFile } from './data-file.ts'
import { FOLDERS, SOURCES_FILE } from './folders.ts'
import type { ContentKind } from './kinds.ts'
import { ContentError } from './problem.ts'
import { source, type Source } from './sources.ts'

/**
 * The reader of the content for what runs in Node without Astro: commands, tests, the Markdown plugins.
 * Pages and components read the collections of src/content.config.ts, which have the same schemas.
 */

/** An entry as the collections have it, with the file it came from. */
export interface ContentEntry<Data> {
  id: string
  /** From the root of the project. */
  file: string
  data: Data
}

/** The ids of a kind, which are the names of its files. */
export function entryIds({ folder, ending }: ContentKind): string[] {
  return globSync(`${folder}/*.${ending}`)
    .map((file) => basename(file, `.${ending}`))
    .sort()
}

/** All entries of a kind, by id. Throws where there are none: a check of nothing must not pass. */
export function readEntries<S extends z.ZodType>(
  kind: ContentKind<S>,
): ContentEntry<z.output<S>>[] {
  const ids = entryIds(kind)
  if (ids.length === 0) {
    const what = `the folder has no file *.${kind.ending}`
    throw new ContentError({ file: kind.folder, what, remedy: 'Add one.' })
  }
  return ids.map((id) => ({ id, file: entryFile(kind, id), data: readEntry(kind, id) }))
}

/** One entry of a kind; throws where its file is missing, or is wrong. */
export function readEntry<S extends z.ZodType>(kind: ContentKind<S>, id: string): z.output<S> {
  const file = entryFile(kind, id)
  return check(kind.schema, file, readDataFile(file), kind.remedy)
}

/** The file of an entry. */
export function entryFile({ folder, ending }: ContentKind, id: string): string {
  return `${folder}/${id}.${ending}`
}

const bibliographies = new WeakMap<object, Record<string, Source>>()

/** The bibliography by key. Checked again when its file has changed. */
export function readBibliography(): Record<string, Source> {
  const raw = readDataFile(SOURCES_FILE) as object
  const known = bibliographies.get(raw)
  if (known) return known
  const remedy = 'Mend the field; src/content/sources.ts describes each.'
  const checked = check(z.record(z.string(), source), SOURCES_FILE, raw, remedy)
  bibliographies.set(raw, checked)
  return checked
}

/** A page of the documentation as it is written. */
export interface PageFile {
  /** The id in the collection of pages: trade-offs/speed, and trade-offs for its index. */
  id: string
  /** From the root of the project: content/docs/trade-offs/speed.mdx. */
  path: string
  mdx: string
}

/** All pages of the documentation, by path. */
export function readPages(): PageFile[] {
  return globSync(`${FOLDERS.docs}/**/*.mdx`)
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ id: pageIdOf(path), path, mdx: readFileSync(path, 'utf8') }))
}

/** The id of a page in the collection of pages, from its path. */
export function pageIdOf(path: string): string {
  const id = path.slice(FOLDERS.docs.length + 1, -'.mdx'.length)
  return id.endsWith('/index') ? id.slice(0, -'/index'.length) : id
}
