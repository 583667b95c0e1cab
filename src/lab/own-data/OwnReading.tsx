import { useId } from 'preact/hooks'
import type { Question } from './notes.ts'
import type { OwnDataSet } from './table.ts'

interface OwnReadingProps {
  set: OwnDataSet
  onChoose: (question: string, value: string) => void
}

/** How a file was read: what was done to it, and what the reader may choose otherwise. */
export function OwnReading({ set: { name, said, questions }, onChoose }: OwnReadingProps) {
  if (said.length + questions.length === 0) return null
  return (
    <ul class="own-data-reading" role="list" aria-label={`How ${name} is read`}>
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
      <label for={select}>{ask}</label>{' '}
      <select
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
