import { useEffect } from 'preact/hooks'
import { GoToError } from '../programs/GoToError.tsx'
import { adviceOn, errorLine } from '../words/error-text.ts'
import { notFiniteRemarks } from '../words/not-finite.ts'
import { leftBehind, thinnedOut } from '../words/remarks.ts'
import { Sentence } from '../words/Sentence.tsx'
import { trouble } from '../words/trouble.ts'
import type { PanelModel } from './panel-model.ts'

/** What went wrong in the last run, and what the reader should know of it. */
export function Alerts({ model }: { model: PanelModel }) {
  const { runs, reason, outcome } = model.session.snapshot.value
  useEffect(() => {
    model.words.value = errorLine
  }, [model])
  const remarks = runs
    .flatMap((run) => [...notFiniteRemarks(run, model.lab), thinnedOut(run), leftBehind(run)])
    .filter((text) => text !== null)
  const troubles = runs.flatMap((run) => {
    const one = trouble(run)
    const advice = run.error?.hint && adviceOn(run.error.hint)
    const { program } = run
    return one ? [{ ...one, advice, program, error: model.lineError(program) }] : []
  })
  return (
    <>
      {remarks.map((text) => (
        <p class="lab-remark" key={text}>
          <Sentence text={text} />
        </p>
      ))}
      <div role="alert" class="lab-alert">
        {troubles.map(({ where, message, advice, program, error }) => (
          <div key={where}>
            <p>
              <strong>
                <Sentence text={where} />
              </strong>
              {error && <GoToError model={model} program={program} line={error.line} />}
            </p>
            <pre>{message}</pre>
            {advice !== undefined && (
              <p>
                <Sentence text={advice} />
              </p>
            )}
          </div>
        ))}
        {outcome === 'failed' && reason !== undefined && <p>{reason}</p>}
      </div>
      {troubles.map(
        ({ where, whole }) =>
          whole !== undefined && (
            <details class="lab-message" key={where}>
              <summary>
                <Sentence text={`${where}: more of the message`} />
              </summary>
              <pre tabIndex={0}>{whole}</pre>
            </details>
          ),
      )}
    </>
  )
}
