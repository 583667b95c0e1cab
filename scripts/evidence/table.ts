import { VERDICTS, type Claim } from '../../src/content/claim.ts'
import { FOLDERS } from '../../src/content/folders.ts'
import type { PageEvidence } from './page-evidence.ts'

const COUNTS = ['words', 'citations', 'claims', 'labs', 'figures', 'tables'] as const
const HEADS: string[] = ['page', ...COUNTS, 'uncited']

/** A line for each page, in columns: what it says and what that rests on. */
export function evidenceTable(pages: PageEvidence[]): string {
  const rows = pages.map((page) => [
    page.path.replace(`${FOLDERS.docs}/`, ''),
    ...COUNTS.map((count) => String(page.sums[count])),
    uncitedIn(page),
  ])
  return columns([HEADS, ...rows])
}

/** What shows or decides a claim, beside its sources. */
const DECIDED_BY = ['lab', 'probe', 'page', 'experiment'] as const

/** How many claims of each verdict rest on what; one that a lab and a page show stands in both rows. */
export function claimsTable(claims: readonly Claim[]): string {
  const named: [string, Claim[]][] = [
    ...DECIDED_BY.map((by): [string, Claim[]] => [by, claims.filter((claim) => claim[by])]),
    ['sources alone', claims.filter((claim) => DECIDED_BY.every((by) => !claim[by]))],
    ['all', [...claims]],
  ]
  const rows = named.map(([name, group]) => [
    name === 'experiment' ? 'not yet measured' : name,
    ...VERDICTS.map((one) => String(group.filter(({ verdict }) => verdict === one).length)),
    String(group.length),
  ])
  return columns([['claims decided by', ...VERDICTS, 'all'], ...rows])
}

/** How many of a file's sentences cover all cases, and how many of these nobody has settled yet. */
export interface SettledCounts {
  file: string
  absolutes: number
  open: number
}

/** A line for each folder of the content, and one for all: its absolute sentences, and those still open. */
export function absolutesTable(files: readonly SettledCounts[]): string {
  const folders = Map.groupBy(files, ({ file }) =>
    file
      .split('/')
      .slice(0, file.startsWith(FOLDERS.docs) ? 3 : 2)
      .join('/'),
  )
  const named: [string, readonly SettledCounts[]][] = [...folders, ['all', files]]
  const rows = named.map(([name, group]) => [
    name,
    String(group.reduce((sum, { absolutes }) => sum + absolutes, 0)),
    String(group.reduce((sum, { open }) => sum + open, 0)),
  ])
  return columns([['sentences that cover all cases', 'count', 'open'], ...rows])
}

/** The rows in columns: words left in the first, the last as it is, numbers right between. */
function columns(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0
          if (column === row.length - 1) return cell
          return column === 0 ? cell.padEnd(width) : cell.padStart(width)
        })
        .join('  '),
    )
    .join('\n')
}

function uncitedIn({ uncited, exempt }: PageEvidence): string {
  const headings = uncited.map(({ heading }) => heading)
  if (headings.length === 0) return '-'
  return exempt ? `(${headings.length}, not failed)` : headings.join('; ')
}
