import type { ComponentChildren } from 'preact'
import type { PanelModel } from './panel-model.ts'
import { currentRun } from '../run/run.ts'
import { pauseSentence } from '../words/pace.ts'
import { Sentence } from '../words/Sentence.tsx'
import { statusSentence } from '../words/status.ts'

interface StatusRowProps {
  model: PanelModel
  /** The controls at the end of the row. */
  children: ComponentChildren
}

/** What the panel is doing, in words and as a bar. */
export function StatusRow({ model, children }: StatusRowProps) {
  const { session, lab } = model
  const { outcome, runs } = session.snapshot.value
  const current = currentRun(runs)
  const fraction = current?.fraction ?? 0
  const done = runs.filter((run) => run.outcome !== 'waiting' && run !== current).length
  const value = done + fraction > 0 ? (done + fraction) / runs.length : undefined
  return (
    <div class={`lab-status ${outcome ?? 'idle'}`}>
      <p role="status">
        <Sentence text={statusText(model)} />
      </p>
      {children}
      {outcome === 'running' && <progress aria-label={`${lab.title}, run`} value={value} />}
    </div>
  )
}

function statusText({ session, lab, agreements }: PanelModel): string {
  const snapshot = session.snapshot.value
  return pauseSentence(snapshot, lab) ?? statusSentence(snapshot, agreements.value, lab)
}
