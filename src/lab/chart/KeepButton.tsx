import { useSignal } from '@preact/signals'
import type { PanelModel } from '../panel/panel-model.ts'

/** Puts the curves of the last run aside, so that the next one is laid over them. */
export function KeepButton({ model }: { model: PanelModel }) {
  const said = useSignal('')
  const { kept, outcome, runs } = model
  const able = outcome.value !== 'running' && kept.takes(runs.value)
  const keep = () => {
    const run = able ? model.keep() : null
    if (run) said.value = `Kept as ${run.mark}, ${run.name}.`
  }
  return (
    <>
      <button
        type="button"
        class="lab-keep button small"
        data-term="keep"
        aria-disabled={!able}
        onClick={keep}
      >
        Keep
      </button>
      <span class="visually-hidden" aria-live="polite">
        {said.value}
      </span>
    </>
  )
}
