import { existsSync, readFileSync, statSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'astro/zod'

/** The bibliography's file, from the root of the project. */
export const SOURCES_FILE = 'content/sources.yaml'

/** One work that a page, a claim or an event rests on. */
export const source = z.strictObject({
  title: z.string().min(1),
  /** Who publishes it: a team, a company, an author. */
  by: z.string().min(1).optional(),
  /** Where it stands, in words a reader can follow: a site, a repository and path, a journal. */
  where: z.string().min(1),
  url: z.url().optional(),
  /** The version, tag or edition that was read. */
  version: z.string().optional(),
  /** The day it was read, or was last checked. */
  read: z.coerce.date(),
  /** True where nobody opened the work itself, only a copy or a quotation. */
  unverified: z.boolean().default(false),
})
export type Source = z.infer<typeof source>

let read: { changed: number; sources: Record<string, unknown> } | undefined

/**
 * The bibliography by key, unchecked. It is read again when the file has changed, so that a key
 * added while the development server runs is known at once.
 */
export function readSources(): Record<string, unknown> {
  const changed = statSync(SOURCES_FILE).mtimeMs
  if (read?.changed !== changed) {
    read = { changed, sources: parse(readFileSync(SOURCES_FILE, 'utf8')) ?? {} }
  }
  return read.sources
}

/** The keys of the bibliography. */
export function sourceKeys(): Set<string> {
  return new Set(Object.keys(readSources()))
}

/** A key of the bibliography. An unknown one fails the build and says where to add it. */
export const sourceKey = z.string().refine((key) => Object.hasOwn(readSources(), key), {
  error: (issue) =>
    `unknown source "${String(issue.input)}": add it to ${SOURCES_FILE}, or mend the key`,
})

/** A place in a work: the key, and where in the work the fact stands. */
export const citation = z.strictObject({
  source: sourceKey,
  at: z.string().min(1).optional(),
})
export type Citation = z.infer<typeof citation>

/** The name of a lab's folder. */
export const labId = z.string().refine((id) => existsSync(`content/labs/${id}/lab.yaml`), {
  error: (issue) =>
    `unknown lab "${String(issue.input)}": there is no content/labs/${String(issue.input)}/lab.yaml`,
})

/** The name of a probe's folder. */
export const probeId = z.string().refine((id) => existsSync(`content/probes/${id}/probe.yaml`), {
  error: (issue) =>
    `unknown probe "${String(issue.input)}": there is no content/probes/${String(issue.input)}/probe.yaml`,
})

/** The name of a claim's file, without its ending. */
export const claimId = z.string().refine((id) => existsSync(`content/claims/${id}.yaml`), {
  error: (issue) =>
    `unknown claim "${String(issue.input)}": there is no content/claims/${String(issue.input)}.yaml`,
})
