import type { Hint } from '../../sandbox/hints.ts'
import { afterRun } from '../words/later.ts'
import { Sentence } from '../words/Sentence.tsx'

/** What a program did. */
export interface Done {
  /** All that it printed. */
  printed: string
  /** The error that ended it. */
  error?:
    | { class: string; message: string; line?: number | undefined; hint?: Hint | undefined }
    | undefined
}

interface OutcomeProps extends Done {
  /** Where it ran, and when, as in "on TensorFlow and PyTorch". */
  where: string
}

/** What a program printed and how it failed, recorded or just now. */
export function Outcome({ printed, error, where }: OutcomeProps) {
  const text = printed.trim()
  const advice = error?.hint && afterRun.value?.adviceOn(error.hint)
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
      {advice !== undefined && (
        <p>
          <Sentence text={advice} />
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
