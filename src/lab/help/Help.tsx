import { useSignal } from '@preact/signals'
import type { ComponentType, RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { openStore } from '../programs/edits.ts'
import { NOT_LOADED } from '../words/not-loaded.ts'
import { offerOnce } from './offer.ts'
import type { TourProps } from './Tour.tsx'

/** The button that names the panel's parts, and on the first panel that a reader opens a line that offers it. */
export function Help({ panel }: { panel: RefObject<HTMLElement> }) {
  const button = useRef<HTMLButtonElement>(null)
  const Tour = useSignal<ComponentType<TourProps> | null>(null)
  const offered = useSignal(false)
  const failed = useSignal(false)
  useEffect(() => {
    offered.value = offerOnce(openStore())
  }, [])
  const open = () => {
    offered.value = false
    failed.value = false
    import('./Tour.tsx').then(
      (loaded) => {
        Tour.value = loaded.Tour
      },
      () => {
        failed.value = true
      },
    )
  }
  const close = () => {
    // A reader who has gone on to another part stays there.
    if (document.activeElement?.closest('.lab-tour')) button.current?.focus()
    Tour.value = null
  }
  return (
    <div class="lab-help">
      <button
        type="button"
        ref={button}
        aria-label="Name the parts of this panel"
        aria-expanded={Tour.value !== null}
        onClick={() => (Tour.value ? close() : open())}
      >
        ?
      </button>
      {offered.value && (
        <p class="lab-offer">
          New here?
          <button type="button" onClick={open}>
            Show what is what
          </button>
          <button
            type="button"
            onClick={() => {
              offered.value = false
              button.current?.focus()
            }}
          >
            Not now
          </button>
        </p>
      )}
      {failed.value && (
        <p class="lab-offer" role="alert">
          {NOT_LOADED.names}
        </p>
      )}
      {Tour.value && panel.current && <Tour.value panel={panel.current} onClose={close} />}
    </div>
  )
}
