import { GapRuler } from '../chart/GapRuler.tsx'
import { Word } from '../help/Word.tsx'
import type { PanelModel } from './panel-model.ts'
import { RecordLine, TruthLine } from './TruthLine.tsx'

/** The line of truth, and the gap ruler at its end where curves are compared. */
export function Facts({ model }: { model: PanelModel }) {
  const { lab } = model
  const runs = model.runs.value
  return (
    <div class="lab-facts">
      {runs.length > 0 ? <TruthLine runs={runs} /> : lab.record && <RecordLine {...lab.record} />}
      {model.agreements.value.length > 0 && (
        <p class="lab-gap">
          <span>
            <Word is="gap">gap</Word>
          </span>
          <GapRuler agreements={model.agreements.value} soFar={model.soFar} />
        </p>
      )}
    </div>
  )
}
