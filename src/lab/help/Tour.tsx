import { useSignal } from '@preact/signals'
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks'
import { STOPS, type Stop } from '../words/tour.ts'
import { placeTip } from './tip.ts'

export interface TourProps {
  panel: HTMLElement
  /** The tour is over: the reader is at its end, or has had enough. */
  onClose: () => void
}

/** Pixels of a tall part that stay in view above its words. */
const SHOWN = 180

/** Names the parts of a panel on the panel itself, one after the other. */
export function Tour({ panel, onClose }: TourProps) {
  const card = useRef<HTMLDivElement>(null)
  const at = useSignal(0)
  const title = useId()
  const text = useId()
  const stops = useRef(STOPS.filter((stop) => partOf(panel, stop))).current
  const last = stops.length - 1
  const stop = stops[at.value]
  const go = (to: number) => {
    at.value = Math.min(Math.max(to, 0), last)
  }

  useLayoutEffect(() => {
    const part = stop && partOf(panel, stop)
    const box = card.current
    if (!part || !box) return
    part.classList.add('pointed-out')
    part.scrollIntoView({ block: 'nearest' })
    const { top, height } = part.getBoundingClientRect()
    placeTip(box, part, panel, top + Math.min(height, SHOWN))
    box.scrollIntoView({ block: 'nearest' })
    box.focus({ preventScroll: true })
    return () => part.classList.remove('pointed-out')
  }, [stop])
  useEffect(() => {
    const close = ({ target }: Event) => {
      if (!card.current?.contains(target as Node)) onClose()
    }
    const closeByKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose()
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', closeByKey)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', closeByKey)
    }
  }, [])

  return (
    <div
      class="lab-tour"
      role="dialog"
      aria-labelledby={title}
      aria-describedby={text}
      tabIndex={-1}
      ref={card}
      onKeyDown={(event) => {
        const to = { ArrowRight: at.value + 1, ArrowLeft: at.value - 1 }[event.key]
        if (to === undefined) return
        go(to)
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <p id={title}>
        <strong>{stop?.name}</strong>
        <span class="soft">{` ${at.value + 1} of ${stops.length}`}</span>
      </p>
      <p id={text}>{stop?.text}</p>
      <p>
        <button
          type="button"
          class="button small"
          aria-disabled={at.value === 0}
          onClick={() => go(at.value - 1)}
        >
          Back
        </button>
        {at.value < last && (
          <button type="button" class="button small" onClick={() => go(at.value + 1)}>
            Next
          </button>
        )}
        <button type="button" class="button small" onClick={onClose}>
          Close
        </button>
      </p>
    </div>
  )
}

function partOf(panel: HTMLElement, { at }: Stop): Element | undefined {
  return [...panel.querySelectorAll(at)].find((part) => part.checkVisibility())
}
