import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { PanelModel } from '../panel/panel-model.ts'
import { speedWords, unitOf } from '../words/pace.ts'
import { DELAYS } from './pacer.ts'

interface PaceControlsProps {
  model: PanelModel
  /** Starts a run that is held after its first epoch. */
  onStepFromRest: () => void
  /** Further buttons. */
  children: ComponentChildren
}

/** One step further than Run: hold the program, let it go on epoch by epoch, slow it down for the eye. */
export function PaceControls({ model, onStepFromRest, children }: PaceControlsProps) {
  const { lab, session } = model
  const { pacer } = session
  const { outcome, pace } = session.snapshot.value
  const running = outcome === 'running'
  const unit = unitOf(lab)
  const speed = speedWords(pace.delay, unit)
  const hint = useId()
  const toggle = () => (pace.holding ? pacer.resume() : pacer.pause())
  return (
    <div class="lab-pace">
      <button
        type="button"
        class="lab-pause button small"
        data-term="pause"
        aria-disabled={!running}
        onClick={() => running && toggle()}
      >
        {running && pace.holding ? 'Resume' : 'Pause'}
      </button>
      <button
        type="button"
        class="button small"
        aria-describedby={hint}
        data-term="step"
        onClick={() => (running ? pacer.step() : onStepFromRest())}
      >
        Step
      </button>
      <span id={hint} hidden>
        Runs one {unit}, then pauses
      </span>
      {children}
      <div class="lab-slider">
        <input
          type="range"
          aria-label="Speed"
          data-term="speed"
          min={0}
          max={DELAYS.length - 1}
          step={1}
          value={DELAYS.findIndex((delay) => delay === pace.delay)}
          aria-valuetext={speed}
          onInput={(event) => pacer.slow(DELAYS[event.currentTarget.valueAsNumber] ?? 0)}
        />
        <span class="lab-speed" aria-hidden="true">
          {speed}
        </span>
      </div>
    </div>
  )
}
