import { FOLDERS } from '../../src/content/folders.ts'
import type { PageEvidence } from './page-evidence.ts'

const COUNTS = ['words', 'citations', 'claims', 'labs', 'figures', 'tables'] as const
const HEADS = ['page', ...COUNTS, 'uncited']

/** A line for each page, in columns: what it says and what that rests on. */
export function evidenceTable(pages: PageEvidence[]): string {
  const rows = pages.map((page) => [
    page.path.replace(`${FOLDERS.docs}/`, ''),
    ...COUNTS.map((count) => String(page.sums[count])),
    uncitedIn(page),
  ])
  const widths = HEADS.map((_, column) =>
    Math.max(...[HEADS, ...rows].map((row) => (row[column] ?? '').length)),
  )
  const last = HEADS.length - 1
  const format = (row: string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        if (column === last) return cell
        return column === 0 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  ')
  return [HEADS, ...rows].map(format).join('\n')
}

function uncitedIn({ uncited, exempt }: PageEvidence): string {
  const headings = uncited.map(({ heading }) => heading)
  if (headings.length === 0) return '-'
  return exempt ? `(${headings.length}, not failed)` : headings.join('; ')
}
