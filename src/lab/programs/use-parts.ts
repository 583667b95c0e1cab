import { type Signal, useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { PROGRAMS, type ProgramId } from '../../content/program-files.ts'
import { PROGRAM_NAMES } from '../names.ts'
import { chooseView, view } from '../panel/choice.ts'
import type { PanelModel } from '../panel/panel-model.ts'
import { openStore } from './edits.ts'
import { besides, type Level } from './pairs.ts'
import * as labels from './part-labels.ts'

interface Parts {
  root: RefObject<HTMLDivElement>
  /** For each program, the lit part and how many lines of it the program has; empty where none is lit. */
  lit: Signal<Partial<Record<ProgramId, string>>>
  handlers: {
    onPointerOver: (event: PointerEvent) => void
    onPointerLeave: () => void
    onFocusIn: (event: FocusEvent) => void
    onFocusOut: () => void
    onClick: (event: MouseEvent) => void
    onKeyDown: (event: KeyboardEvent) => void
  }
}

/** Lights the part that the reader points at or focuses in all programs; a press goes to its counterpart. */
export function useParts(model: PanelModel, showLevel: (level: Level) => void): Parts {
  const root = useRef<HTMLDivElement>(null)
  const part = useSignal<string | null>(null)
  const lit = useSignal<Partial<Record<ProgramId, string>>>({})
  const names = model.lab.partNames ?? {}

  useEffect(() => {
    const programs = root.current
    if (!programs || !model.lab.partNames) return
    labels.enliven(programs, (program, of) => {
      const { program: other } = besides(program as ProgramId)
      const lines = labels.linesOfPart(programs, other, of)
      return labels.partLabel(programs, other, of)
        ? `Go to ${PROGRAM_NAMES[other]}, ${lines}`
        : `${PROGRAM_NAMES[other]} has ${lines}`
    })
  }, [model.repainted.value])

  useEffect(() => {
    const programs = root.current
    if (!programs) return
    const { value } = part
    labels.light(programs, value)
    lit.value =
      value === null
        ? {}
        : Object.fromEntries(
            PROGRAMS.map((program) => [
              program,
              `${names[value]}: ${labels.linesOfPart(programs, program, value)}`,
            ]),
          )
  }, [part.value, model.repainted.value])

  const focused = () => {
    const label = labels.labelAt(document.activeElement)
    return label && root.current?.contains(label) ? labels.partOf(label) : null
  }
  const cross = (label: HTMLElement) => {
    const program = label.closest<HTMLElement>('[data-source]')?.dataset.source as ProgramId
    const other = besides(program)
    const of = labels.partOf(label)
    const goal = root.current && of && labels.partLabel(root.current, other.program, of)
    if (!goal) return
    showLevel(other.level)
    if (view.value !== 'both') chooseView('both', openStore())
    // In the next frame: its tab may have to be shown first.
    requestAnimationFrame(() => labels.focusLabel(goal))
  }

  return {
    root,
    lit,
    handlers: {
      onPointerOver: ({ target }) => {
        part.value = labels.partOf(target as Element) ?? focused()
      },
      onPointerLeave: () => {
        part.value = focused()
      },
      onFocusIn: ({ target }) => {
        const label = labels.labelAt(target)
        if (label) part.value = labels.partOf(label)
      },
      onFocusOut: () => {
        part.value = null
      },
      onClick: ({ target }) => {
        const label = labels.labelAt(target)
        if (label) cross(label)
      },
      onKeyDown: (event) => {
        const label = labels.labelAt(event.target)
        if (!label || event.ctrlKey || event.metaKey || event.altKey) return
        if (event.key === 'Enter' || event.key === ' ') cross(label)
        else if (!labels.moveFocus(label, event.key)) return
        event.preventDefault()
      },
    },
  }
}
