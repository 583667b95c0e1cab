import { useId } from 'preact/hooks'
import type { Question } from './notes.ts'
import type { OwnDataSet } from './table.ts'

interface OwnReadingProps {
  set: OwnDataSet
  onChoose: (question: string, value: string) => void
}

/** How a file was read: what may spoil a training, what the reader may choose, what was done. */
export function OwnReading({
  set: { name, said, warnings, questions },
  onChoose,
}: OwnReadingProps) {
  if (said.length + warnings.length + questions.length === 0) return null
  return (
    <ul class="own-data-reading" role="list" aria-label={`How ${name} is read`}>
      {warnings.map((sentence) => (
        <li key={sentence} class="own-data-warning">
          {sentence}
        </li>
      ))}
      {questions.map((question) => (
        <li key={question.id}>
          <Choice question={question} onChoose={onChoose} />
        </li>
      ))}
      {said.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

function Choice({
  question: { id, ask, options, taken },
  onChoose,
}: { question: Question } & Pick<OwnReadingProps, 'onChoose'>) {
  const select = useId()
  return (
    <>
      <label for={select}>{ask}</label>
      <select
        class="button"
        id={select}
        value={taken}
        onChange={({ currentTarget }) => onChoose(id, currentTarget.value)}
      >
        {Object.entries(options).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </>
  )
}
