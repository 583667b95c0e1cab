import type { PageEvidence } from './page-evidence.ts'

const HEADS = ['page', 'words', 'citations', 'claims', 'labs', 'figures', 'tables', 'uncited']

/** A line for each page, in columns: what it says and what that rests on. */
export function evidenceTable(pages: PageEvidence[]): string {
  const rows = pages.map((page) => [
    page.path.replace('content/docs/', ''),
    ...[page.words, page.citations, page.claims, page.labs, page.figures, page.tables].map(String),
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

function uncitedIn({ sections, exempt }: PageEvidence): string {
  const headings = sections.filter(({ uncited }) => uncited).map(({ heading }) => heading)
  if (headings.length === 0) return '-'
  return exempt ? `(${headings.length}, not failed)` : headings.join('; ')
}
