/**
 * Prints what each page of the documentation and each claim rests on, and how many absolute sentences are settled:
 * npm run evidence. With paths it lists those sentences, each with the day on which it was read against its
 * sources; with --settle it settles them, today: npm run evidence -- [--settle] <path> …. What rests on nothing
 * is told by `npm run check`.
 */
import { existsSync, globSync, statSync } from 'node:fs'
import { relative } from 'node:path'
import { SOURCES_FILE } from '../src/content/folders.ts'
import { CONTENT_KINDS } from '../src/content/kinds.ts'
import { attempt, describeProblem } from '../src/content/problem.ts'
import { readEntries, readPages } from '../src/content/read.ts'
import { collectPage } from '../src/markdown/evidence.ts'
import { parsePage } from '../src/markdown/parse-page.ts'
import { readCommandLine } from './command-line.ts'
import { absolutesIn } from './evidence/absolutes.ts'
import { pageEvidence } from './evidence/page-evidence.ts'
import {
  dayOf,
  readSettled,
  settle,
  SETTLED_FILE,
  writeSettled,
  type Settled,
} from './evidence/settled.ts'
import { absolutesTable, claimsTable, evidenceTable, type SettledCounts } from './evidence/table.ts'

const NO_PROSE = [SOURCES_FILE, SETTLED_FILE]
const { values, positionals: paths } = readCommandLine({ settle: { type: 'boolean' } })
const settling = values.settle === true
const lost = paths.find((path) => !existsSync(path))
if (lost !== undefined || (settling && paths.length === 0)) {
  console.error(
    lost === undefined ? '--settle wants the paths that were read.' : `${lost} is not there.`,
  )
  console.error('Usage: npm run evidence [-- [--settle] <path> …]')
  process.exit(1)
}

const { problems } = attempt(() =>
  paths.length === 0 ? printTables() : printSentences(paths.flatMap(filesIn), settling),
)
for (const problem of problems) console.error(describeProblem(problem))
if (problems.length > 0) process.exit(1)

function printTables(): void {
  const settled = readSettled()
  const pages = readPages().map(({ path, mdx }) =>
    pageEvidence({ path, ...collectPage(parsePage(path, mdx)) }),
  )
  console.log(evidenceTable(pages))
  console.log(`\n${claimsTable(readEntries(CONTENT_KINDS.claims).map(({ data }) => data))}`)
  console.log(`\n${absolutesTable(filesIn('content').map((file) => countSettled(file, settled)))}`)
}

function countSettled(file: string, settled: Settled): SettledCounts {
  const absolutes = absolutesIn(file)
  const open = absolutes.filter((absolute) => dayOf(settled, file, absolute) === undefined)
  return { file, absolutes: absolutes.length, open: open.length }
}

function printSentences(files: readonly string[], settles: boolean): void {
  const today = new Date().toISOString().slice(0, 10)
  let settled = readSettled()
  for (const file of files) {
    const absolutes = absolutesIn(file)
    if (settles) settled = settle(settled, file, absolutes, today)
    for (const absolute of absolutes) {
      const day = dayOf(settled, file, absolute) ?? 'open      '
      console.log(`${day}  ${file}:${absolute.line}  ${absolute.sentence}`)
    }
  }
  if (settles) writeSettled(settled)
}

function filesIn(path: string): string[] {
  const files = statSync(path).isDirectory() ? globSync(`${path}/**/*.{mdx,yaml}`) : [path]
  return files
    .map((file) => relative('.', file))
    .filter((file) => !NO_PROSE.includes(file))
    .toSorted()
}
