import type { ComponentChildren } from 'preact'
import { pauseSentence } from '../run/pace-words.ts'
import type { PanelModel } from './panel-model.ts'
import { currentRun } from '../run/run.ts'
import { statusSentence } from './words.ts'

interface StatusRowProps {
  model: PanelModel
  /** The controls at the end of the row. */
  children: ComponentChildren
}

/** What the panel is doing, in words and as a bar. */
export function StatusRow({ model, children }: StatusRowProps) {
  const { session, lab } = model
  const snapshot = session.snapshot.value
  const { outcome, runs } = snapshot
  const current = currentRun(runs)
  const fraction = current?.fraction ?? 0
  const done = runs.filter((run) => run.outcome !== 'waiting' && run !== current).length
  const value = done + fraction > 0 ? (done + fraction) / runs.length : undefined
  return (
    <div class={`lab-status ${outcome ?? 'idle'}`}>
      <p role="status">
        {outcome === undefined
          ? `Not run here yet.${lab.record ? ' The chart shows the recorded runs.' : ''}`
          : (pauseSentence(snapshot, lab) ?? statusSentence(snapshot, model.agreements.value))}
      </p>
      {children}
      {outcome === 'running' && <progress aria-label={`${lab.title}, run`} value={value} />}
    </div>
  )
}
