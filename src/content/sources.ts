import { z } from 'astro/zod'
import { readDataFile } from './data-file.ts'
import { SOURCES_FILE } from './folders.ts'
import { nearest } from './nearest.ts'
import { attempt } from './problem.ts'

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
  /** True of an article whose sentences the claims restate. */
  article: z.boolean().default(false),
})
export type Source = z.infer<typeof source>

/** A work as its file has it, or undefined. Its own schema is checked where the bibliography is read. */
function written(key: string): { article?: unknown; unverified?: unknown } | undefined {
  const all = allWritten()
  return all && Object.hasOwn(all, key) ? all[key] : undefined
}

/** Undefined where the file cannot be read: who reads the bibliography tells that, once. */
function allWritten(): Record<string, object> | undefined {
  const all = attempt(() => readDataFile(SOURCES_FILE) as Record<string, object>)
  return 'value' in all ? all.value : undefined
}

/** A key of the bibliography. An unknown one fails the build and says where to add it. */
const sourceKey = z.string().check(({ value: key, issues }) => {
  const all = allWritten()
  if (all === undefined || Object.hasOwn(all, key)) return
  const meant = nearest(key, Object.keys(all))
  issues.push({
    code: 'custom',
    continue: true,
    input: key,
    message: `unknown source "${key}"`,
    params: {
      remedy: meant
        ? `Write "${meant}", or add the work to ${SOURCES_FILE}.`
        : `Add it to ${SOURCES_FILE}, or mend the key.`,
    },
  })
})

/** The key of an article whose sentences the claims restate. */
export const articleKey = sourceKey.refine((key) => written(key) === undefined || isArticle(key), {
  error: (issue) => `"${String(issue.input)}" is no article`,
  params: { remedy: `Give it \`article: true\` in ${SOURCES_FILE}, or mend the key.` },
})

/** Whether a work says of itself that it is an article. */
export function isArticle(key: string): boolean {
  return written(key)?.article === true
}

/** Whether somebody read the work itself. */
export function isOpened(key: string): boolean {
  return written(key)?.unverified !== true
}

/** A place in a work: the key, and where in the work the fact stands. */
export const citation = z.strictObject({
  source: sourceKey,
  at: z.string().min(1).optional(),
})
export type Citation = z.infer<typeof citation>

/** The keys of cited works. */
export function keysOf(citations: readonly Citation[]): string[] {
  return citations.map(({ source }) => source)
}
