import { counted } from './bad-file.ts'
import { describeTensors, formatBytes, readingLine } from './describe.ts'
import { OwnReading } from './OwnReading.tsx'
import type { OwnDataSet } from './table.ts'

interface OwnListProps {
  sets: OwnDataSet[]
  onRemove: (name: string) => void
  onCopy: (line: string) => void
  /** The reader answers a question about how a file is read. */
  onChoose: (set: OwnDataSet, question: string, value: string) => void
}

/** The data sets that the reader keeps, each with what a program gets of it. */
export function OwnList({ sets, onRemove, onCopy, onChoose }: OwnListProps) {
  if (sets.length === 0) return null
  return (
    <ul class="own-data-list" role="list" aria-label="Your data sets">
      {sets.map((set) => (
        <li key={set.name}>
          <p>
            <strong>{set.name}</strong>{' '}
            <span>
              {counted(set.rows, 'row')}, {counted(set.headers.length, 'column')},{' '}
              {formatBytes(set.bytes)}
            </span>
          </p>
          <p class="own-data-line">
            <code>{readingLine(set)}</code>
            <button
              type="button"
              aria-label={`Copy the line that reads ${set.name}`}
              onClick={() => onCopy(readingLine(set))}
            >
              Copy
            </button>
            <button
              type="button"
              aria-label={`Remove ${set.name}`}
              onClick={() => onRemove(set.name)}
            >
              Remove
            </button>
          </p>
          <p class="own-data-detail">
            Columns: {set.headers.join(', ')}. {describeTensors(set)}
          </p>
          <OwnReading set={set} onChoose={(question, value) => onChoose(set, question, value)} />
        </li>
      ))}
    </ul>
  )
}
