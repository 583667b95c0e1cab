import { createHash } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { z } from 'astro/zod'
import { stringify } from 'yaml'
import { check } from '../../src/content/check.ts'
import { readDataFile } from '../../src/content/data-file.ts'
import type { Absolute } from './absolutes.ts'

/** Which absolute sentences were read against their sources, and when; written by `settle`. */
export const SETTLED_FILE = 'content/settled.yaml'

const HEAD = `# Sentences with a word that covers all cases (only, never, last, same, all, every, …): by file, the sign of
# each that was read against its sources, and the day. A sentence that changes has another sign and is to be
# read again. Written by \`npm run evidence -- --settle <path> …\`.
`

const settledFile = z.record(z.string(), z.record(z.string(), z.iso.date()))

/** By file, the day on which a sentence was settled, under its sign. */
export type Settled = z.infer<typeof settledFile>

/** What was settled so far; nothing where the file is not there. */
export function readSettled(path = SETTLED_FILE): Settled {
  if (!existsSync(path)) return {}
  return check(settledFile, path, readDataFile(path) ?? {}, 'Take the file back from git.')
}

/** Writes what was settled, and leaves out files that are gone. */
export function writeSettled(settled: Settled, path = SETTLED_FILE): void {
  const entries = Object.entries(settled)
    .filter(([file, days]) => existsSync(file) && Object.keys(days).length > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(
    path,
    HEAD + stringify(Object.fromEntries(entries), { lineWidth: 0, singleQuote: true }),
  )
}

/** The day on which a sentence of a file was settled. */
export function dayOf(settled: Settled, file: string, { sentence }: Absolute): string | undefined {
  return settled[file]?.[signOf(sentence)]
}

/** Settles the sentences of a file on a day; those that were keep theirs, and what they no longer say is dropped. */
export function settle(
  settled: Settled,
  file: string,
  absolutes: readonly Absolute[],
  day: string,
): Settled {
  const days = absolutes.map((absolute): [string, string] => [
    signOf(absolute.sentence),
    dayOf(settled, file, absolute) ?? day,
  ])
  return { ...settled, [file]: Object.fromEntries(days) }
}

/** What stands for a sentence in the file: the beginning of its SHA-256. */
function signOf(sentence: string): string {
  return createHash('sha256').update(sentence).digest('hex').slice(0, 10)
}
