import { useEffect } from 'preact/hooks'
import { GoToError } from '../programs/GoToError.tsx'
import { loadNotFinite, notFinite } from './not-finite-later.ts'
import type { PanelModel } from './panel-model.ts'
import { leftBehind, thinnedOut, trouble } from './words.ts'

/** What went wrong in the last run, and what the reader should know of it. */
export function Alerts({ model }: { model: PanelModel }) {
  const { runs, reason, outcome } = model.session.snapshot.value
  const finite = runs.every(({ curves }) =>
    Object.values(curves).every(({ y }) => y.every(Number.isFinite)),
  )
  useEffect(() => {
    if (!finite) void loadNotFinite()
  }, [finite])
  const remarks = runs
    .flatMap((run) => [
      ...(notFinite.value?.notFiniteRemarks(run, model.lab) ?? []),
      thinnedOut(run),
      leftBehind(run),
    ])
    .filter((text) => text !== null)
  const troubles = runs.flatMap((run) => {
    const one = trouble(run)
    return one ? [{ ...one, program: run.program, error: model.lineError(run.program) }] : []
  })
  return (
    <>
      {remarks.map((text) => (
        <p class="lab-remark" key={text}>
          {text}
        </p>
      ))}
      <div role="alert" class="lab-alert">
        {troubles.map(({ where, message, program, error }) => (
          <div key={where}>
            <p>
              <strong>{where}</strong>
              {error && <GoToError model={model} program={program} line={error.line} />}
            </p>
            <pre>{message}</pre>
          </div>
        ))}
        {outcome === 'failed' && reason !== undefined && <p>{reason}</p>}
      </div>
      {troubles.map(
        ({ where, whole }) =>
          whole !== undefined && (
            <details class="lab-message" key={where}>
              <summary>{where}: more of the message</summary>
              <pre tabIndex={0}>{whole}</pre>
            </details>
          ),
      )}
    </>
  )
}
