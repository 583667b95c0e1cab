import { later } from '../later.tsx'
import type { PanelModel } from '../panel/panel-model.ts'
import { asksOf, keyOf } from './asks.ts'

const Pad = later(async () => (await import('./Pad.tsx')).Pad)

/** The places of the pads, one for each drawing that the programs ask for; what stands there is loaded later. */
export function Pads({ model, alive }: { model: PanelModel; alive: boolean }) {
  const live = asksOf(model.runs.value)
  const asks = live.length > 0 ? live : (model.lab.record?.asks ?? [])
  return (
    <>
      {asks.map((ask) => (
        <div class="lab-pad-place" key={keyOf(ask)}>
          <Pad when={alive} model={model} ask={ask} />
        </div>
      ))}
    </>
  )
}
