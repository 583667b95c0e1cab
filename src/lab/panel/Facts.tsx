import { GapRuler } from '../chart/GapRuler.tsx'
import type { PanelModel } from './panel-model.ts'
import { RecordLine, TruthLine } from './TruthLine.tsx'

/** The line of truth, and the gap ruler at its end where curves are compared. */
export function Facts({ model }: { model: PanelModel }) {
  void model.drawn.value
  const { lab, session } = model
  return (
    <div class="lab-facts">
      {session.runs.length > 0 ? (
        <TruthLine runs={session.runs} />
      ) : (
        lab.record && <RecordLine {...lab.record} />
      )}
      {model.agreements.value.length > 0 && (
        <p class="lab-gap">
          <span>gap</span>
          <GapRuler agreements={model.agreements.value} soFar={model.soFar} />
        </p>
      )}
    </div>
  )
}
