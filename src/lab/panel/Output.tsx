import { UNTRANSLATED } from '../untranslated.ts'
import { useSignalEffect } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { PROGRAM_INK, PROGRAM_NAMES } from '../names.ts'
import type { ProgramRun } from '../run/run.ts'
import { growInPlace, type ReaderPlace, placeOfReader } from './grow-in-place.ts'
import type { PanelModel } from './panel-model.ts'

/** Lines of a program that are shown, the last ones. */
const MOST_LINES = 200

/**
 * What the programs write to the console. It opens with the first line, at its full height, so that nothing
 * moves with those that follow; whoever closes it finds it closed.
 */
export function Output({ model }: { model: PanelModel }) {
  const root = useRef<HTMLDetailsElement>(null)
  const shown = useRef(false)
  const place = useRef<ReaderPlace>()
  /** Boxes that the reader has scrolled up in. */
  const scrolledUp = useRef(new WeakSet<Element>()).current
  const runs = model.runs.value
  const count = runs.reduce((sum, { logs }) => sum + logs.length, 0)
  const showNewest = () => {
    for (const box of root.current?.querySelectorAll('pre') ?? []) {
      if (!scrolledUp.has(box)) box.scrollTop = box.scrollHeight
    }
  }
  useSignalEffect(() => {
    // Called as the runs change, before anything is drawn of it.
    if (model.runs.value && root.current) place.current = placeOfReader(root.current)
  })
  useLayoutEffect(() => {
    // It stays for the next run, which may print too, and goes with the results.
    const show = runs.length > 0 && (shown.current || count > 0)
    if (root.current && place.current && show !== shown.current) {
      growInPlace(root.current, show, place.current)
    }
    shown.current = show
    showNewest()
  }, [runs])
  return (
    <details class="lab-output" ref={root} hidden open onToggle={showNewest}>
      <summary>
        Output ({count} {count === 1 ? 'line' : 'lines'})
      </summary>
      <div class="lab-output-columns">
        {runs.map((run) => (
          <div key={run.program}>
            <p class={PROGRAM_INK[run.program]} {...UNTRANSLATED}>
              {PROGRAM_NAMES[run.program]}
            </p>
            <pre
              tabIndex={0}
              onScroll={({ currentTarget: box }) => {
                if (isAtEnd(box)) scrolledUp.delete(box)
                else scrolledUp.add(box)
              }}
            >
              <Lines logs={run.logs} />
            </pre>
          </div>
        ))}
      </div>
    </details>
  )
}

function Lines({ logs }: Pick<ProgramRun, 'logs'>) {
  const first = Math.max(0, logs.length - MOST_LINES)
  return (
    <>
      {logs.slice(first).map(({ level, text }, i) => (
        <span class={level} key={first + i}>
          {text}
          {'\n'}
        </span>
      ))}
    </>
  )
}

function isAtEnd(box: Element): boolean {
  return box.scrollHeight - box.clientHeight - box.scrollTop < 8
}
