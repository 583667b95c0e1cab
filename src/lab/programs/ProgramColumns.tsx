import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useId } from 'preact/hooks'
import { PROGRAM_FILES, type ProgramId } from '../../content/program-files.ts'
import { ChangesButton } from './ChangesButton.tsx'
import { chooseView, view } from '../panel/choice.ts'
import { openStore } from './edits.ts'
import { NOT_LOADED } from '../words/not-loaded.ts'
import { Word } from '../help/Word.tsx'
import { languagesOf } from '../panel/lab-info.ts'
import { LiveCode } from './LiveCode.tsx'
import { type LiveProgram, PROGRAM_INK, PROGRAM_NAMES } from '../names.ts'
import { type Level, LEVELS, PAIRS } from './pairs.ts'
import type { PanelModel } from '../panel/panel-model.ts'
import { Tabs } from '../panel/Tabs.tsx'
import { useParts } from './use-parts.ts'
import { UNTRANSLATED } from '../untranslated.ts'

export type ProgramSlots = Record<ProgramId, ComponentChildren>

const NARROW = '(width < 56.25rem)'

/** The programs, high level beside low: the browser's pair and, where there is one, the Python pair in its place. */
export function ProgramColumns({ model, slots }: { model: PanelModel; slots: ProgramSlots }) {
  const tab = useSignal<Level>('high')
  const narrow = useSignal(false)
  const changes = { 'high-level': useSignal(false), 'low-level': useSignal(false) }
  const id = useId()
  const { root, lit, handlers } = useParts(model, (level) => {
    tab.value = level
  })

  useEffect(() => {
    const query = matchMedia(NARROW)
    const update = () => {
      narrow.value = query.matches
    }
    update()
    query.addEventListener('change', update)
    return () => query.removeEventListener('change', update)
  }, [])
  useEffect(() => {
    if (view.value !== 'both') tab.value = view.value
  }, [view.value])
  const sought = model.sought.value
  useEffect(() => {
    if (sought) tab.value = sought === PAIRS.browser.high ? 'high' : 'low'
  }, [sought])

  return (
    <div class="lab-programs" data-tab={tab.value} ref={root} {...handlers}>
      {languagesOf(model.lab).map((pair) => (
        <div class={`lab-pair ${pair}`} key={pair}>
          <Tabs
            label={pair === 'browser' ? 'Browser programs' : 'Python programs'}
            tabs={LEVELS.map((level) => ({ key: level, name: PROGRAM_NAMES[PAIRS[pair][level]] }))}
            selected={tab.value}
            idOf={(level) => `${id}-${pair}-${level}`}
            onSelect={(level) => {
              tab.value = level
            }}
          />
          {LEVELS.map((level) => {
            const program = PAIRS[pair][level]
            const panelId = `${id}-${pair}-${level}`
            return (
              <div
                class={`lab-program ${level}`}
                key={level}
                id={panelId}
                {...(narrow.value && { role: 'tabpanel', 'aria-labelledby': `${panelId}-tab` })}
              >
                {isLive(program) ? (
                  <>
                    <ProgramHead
                      model={model}
                      program={program}
                      level={level}
                      lit={lit.value[program]}
                    >
                      <ChangesButton model={model} program={program} shown={changes[program]} />
                    </ProgramHead>
                    <LiveCode model={model} program={program} changes={changes[program]}>
                      {slots[program]}
                    </LiveCode>
                  </>
                ) : (
                  <>
                    <ProgramHead
                      model={model}
                      program={program}
                      level={level}
                      lit={lit.value[program]}
                    />
                    <div class="lab-code">{slots[program]}</div>
                  </>
                )}
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}

function isLive(program: ProgramId): program is LiveProgram {
  return program === PAIRS.browser.high || program === PAIRS.browser.low
}

interface ProgramHeadProps {
  model: PanelModel
  program: ProgramId
  level: Level
  /** The lit part, and how many lines of it the program has; it stands in the place of the file's name. */
  lit: string | undefined
  children?: ComponentChildren
}

function ProgramHead({ model, program, level, lit, children }: ProgramHeadProps) {
  const alone = view.value === level
  return (
    <p class="lab-program-head">
      <strong class={PROGRAM_INK[program]} {...UNTRANSLATED}>
        <Word is={PROGRAM_INK[program]}>{PROGRAM_NAMES[program]}</Word>
      </strong>
      <button
        type="button"
        class="lab-alone"
        data-term="alone"
        aria-pressed={alone}
        aria-label={`${PROGRAM_NAMES[program]} alone`}
        onClick={() => chooseView(alone ? 'both' : level, openStore())}
      >
        alone
      </button>
      <button
        type="button"
        class="lab-alone"
        aria-label={`Copy ${PROGRAM_NAMES[program]}`}
        onClick={({ currentTarget }) =>
          import('./copy-program.ts').then(
            ({ copyProgram }) => copyProgram(model, program, currentTarget),
            () => {
              model.editorNote.value = NOT_LOADED.copy
            },
          )
        }
      >
        copy
      </button>
      {children}
      <span class="lab-file" {...(lit === undefined && UNTRANSLATED)}>
        {lit ?? PROGRAM_FILES[program]}
      </span>
    </p>
  )
}
