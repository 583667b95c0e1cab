import { useId } from 'preact/hooks'
import { BACKENDS, type Backend } from '../../sandbox/protocol.ts'
import { backendLabel, missingSentences, type MissingBackends } from './missing-backends.ts'
import type { PanelModel } from './panel-model.ts'

interface BackendChoiceProps {
  model: PanelModel
  missing: MissingBackends
  onBackend: (value: Backend) => void
}

/**
 * The list of backends. One that cannot be had stays in reach of the keyboard: its entry says why in a few
 * words, and choosing it says why in a sentence and leaves the choice as it was.
 */
export function BackendChoice({ model, missing, onBackend }: BackendChoiceProps) {
  const about = useId()
  const choose = (select: HTMLSelectElement) => {
    const backend = select.value as Backend
    const reason = missing[backend]
    model.backendNote.value = reason?.sentence ?? ''
    if (reason) select.value = model.backend.value
    else onBackend(backend)
  }
  return (
    <>
      <label class="lab-backend" data-term="backend">
        Backend
        <select
          class="button"
          aria-describedby={about}
          value={model.backend.value}
          onChange={(event) => choose(event.currentTarget)}
        >
          {BACKENDS.map((backend) => (
            <option key={backend} value={backend}>
              {backendLabel(backend, missing)}
            </option>
          ))}
        </select>
      </label>
      <span class="visually-hidden" id={about}>
        {missingSentences(missing)}
      </span>
    </>
  )
}
