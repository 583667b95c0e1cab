import { unifiedRows, type ChangeRow } from '../../lab/programs/changes.ts'

/** How much of a program a change touches, in lines that are not empty. */
export interface ChangeCount {
  /** Lines that stand in the place of others: of each place, as many as it lost and got. */
  replaced: number
  /** Lines that came beyond those. */
  added: number
  /** Lines that went beyond those. */
  removed: number
  /** All of them together. */
  lines: number
  /** Runs of changed lines with an unchanged line, or an empty one, between them. */
  places: number
}

/** What a change does to one program. */
export interface ProgramChange extends ChangeCount {
  /** The parts in which it does so, each once, in the order of the program. */
  parts: string[]
}

/** A row of the difference that knows its text. */
type Row = ChangeRow & { text: string }

/**
 * Counts what became of a program.
 * @param original the lines of the program
 * @param shown its lines with the change
 * @param parts the part of each line of the original
 */
export function changeOf(original: string[], shown: string[], parts: string[]): ProgramChange {
  const rows = unifiedRows(original, shown).map((row): Row => ({ ...row, text: textOf(row) }))
  function textOf(row: ChangeRow): string {
    return (row.kind === 'added' ? shown[row.shown] : original[row.original]) ?? ''
  }
  const blocks = changedBlocks(rows)
  const counts = blocks.map(({ rows }) => countBlock(rows))
  return {
    ...sumCounts(counts),
    parts: [...new Set(blocks.flatMap((block) => partsOfBlock(block, rows, parts)))],
  }
}

/** Counts of several changes together. */
export function sumCounts(counts: readonly ChangeCount[]): ChangeCount {
  const sum = (of: keyof ChangeCount) => counts.reduce((total, count) => total + count[of], 0)
  return {
    replaced: sum('replaced'),
    added: sum('added'),
    removed: sum('removed'),
    lines: sum('lines'),
    places: sum('places'),
  }
}

/** Changed lines that stand together: `start` and `end` are the indexes of the first row and of the one behind them. */
interface Block {
  rows: Row[]
  start: number
  end: number
}

/** The runs of changed rows; empty lines that come or go are left out of them, at their ends and within. */
function changedBlocks(rows: Row[]): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'same') open = undefined
    else if (!isEmpty(row)) {
      if (!open) blocks.push((open = { rows: [], start: index, end: index }))
      open.rows.push(row)
      open.end = index + 1
    }
  }
  return blocks
}

function countBlock(rows: Row[]): ChangeCount {
  const added = rows.filter(({ kind }) => kind === 'added').length
  const removed = rows.length - added
  const replaced = Math.min(added, removed)
  return {
    replaced,
    added: added - replaced,
    removed: removed - replaced,
    lines: Math.max(added, removed),
    places: 1,
  }
}

/**
 * The parts that a block changes: of the lines that it takes away; where it takes none, of the line above it, or of
 * the line below where it begins after an empty line.
 */
function partsOfBlock(
  { rows: changed, start, end }: Block,
  rows: Row[],
  parts: string[],
): string[] {
  const own = changed.flatMap((row) => partOf(row, parts))
  if (own.length > 0) return own
  const before = rows[start - 1]
  const above = rows.slice(0, start).findLast(isUnchanged)
  const below = rows.slice(end).find(isUnchanged)
  const near = before && isEmpty(before) ? [below, above] : [above, below]
  return near.flatMap((row) => (row ? partOf(row, parts) : [])).slice(0, 1)
}

function partOf(row: Row, parts: string[]): string[] {
  const part = row.kind === 'added' ? undefined : parts[row.original]
  return part === undefined ? [] : [part]
}

function isUnchanged(row: Row): boolean {
  return row.kind === 'same' && !isEmpty(row)
}

function isEmpty({ text }: Row): boolean {
  return text.trim() === ''
}
