import { Sentence } from '../words/Sentence.tsx'

/** What a program did. */
export interface Done {
  /** All that it printed. */
  printed: string
  /** The error that ended it. */
  error?: ProgramFailure | undefined
}

interface ProgramFailure {
  class: string
  message: string
  line?: number | undefined
  /** What is behind it, and what to do; only of a run here. */
  advice?: string | undefined
}

interface OutcomeProps extends Done {
  /** Where it ran, and when, as in "on TensorFlow and PyTorch". */
  where: string
}

/** What a program printed and how it failed, recorded or just now. */
export function Outcome({ printed, error, where }: OutcomeProps) {
  const text = printed.trim()
  return (
    <div class="probe-outcome">
      <p class="probe-where">
        {heading(text, error)} {where}
      </p>
      {text !== '' && <pre tabIndex={0}>{text}</pre>}
      {error && (
        <pre tabIndex={0} class="probe-error">
          <strong>{error.class}</strong>: {error.message.trim()}
        </pre>
      )}
      {error?.advice !== undefined && (
        <p>
          <Sentence text={error.advice} />
        </p>
      )}
    </div>
  )
}

function heading(text: string, error: Done['error']): string {
  if (!error) return text === '' ? 'Prints nothing' : 'Prints'
  const line = error.line === undefined ? '' : ` in line ${error.line}`
  return text === '' ? `Fails${line}` : `Prints, then fails${line}`
}
