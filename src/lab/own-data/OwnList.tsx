import { counted } from './bad-file.ts'
import { describeTensors, formatBytes, readingLine } from './describe.ts'
import type { LostSet } from './kept.ts'
import { OwnReading } from './OwnReading.tsx'
import type { OwnDataSet } from './table.ts'

interface OwnListProps {
  sets: (OwnDataSet | LostSet)[]
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
          {'why' in set ? (
            <Lost set={set} onRemove={onRemove} />
          ) : (
            <Kept set={set} onRemove={onRemove} onCopy={onCopy} onChoose={onChoose} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Kept({
  set,
  onRemove,
  onCopy,
  onChoose,
}: { set: OwnDataSet } & Omit<OwnListProps, 'sets'>) {
  return (
    <>
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
          class="button"
          aria-label={`Copy the line that reads ${set.name}`}
          onClick={() => onCopy(readingLine(set))}
        >
          Copy
        </button>
        <Remove name={set.name} onRemove={onRemove} />
      </p>
      <p class="own-data-detail">
        Columns: {set.headers.join(', ')}. {describeTensors(set)}
      </p>
      <OwnReading set={set} onChoose={(question, value) => onChoose(set, question, value)} />
    </>
  )
}

/** A file of an earlier version of the site that cannot be read any more. */
function Lost({ set: { name, why }, onRemove }: { set: LostSet } & Pick<OwnListProps, 'onRemove'>) {
  return (
    <>
      <p class="own-data-line">
        <strong>{name}</strong>
        <Remove name={name} onRemove={onRemove} />
      </p>
      <p class="own-data-bad">{why}</p>
    </>
  )
}

function Remove({ name, onRemove }: { name: string } & Pick<OwnListProps, 'onRemove'>) {
  return (
    <button
      type="button"
      class="button"
      aria-label={`Remove ${name}`}
      onClick={() => onRemove(name)}
    >
      Remove
    </button>
  )
}
