import { computed, signal } from '@preact/signals'
import type { LabTry } from '../../content/lab.ts'
import { PROGRAM_FILES } from '../../content/program-files.ts'
import { chartsOf } from '../chart/charts.ts'
import { compare, overallGap } from '../chart/compare.ts'
import type { NamedCurve } from '../chart/curves.ts'
import type { Host } from '../run/host.ts'
import { type KeptRun, KeptRuns } from '../chart/kept-runs.ts'
import type { LabInfo } from './lab-info.ts'
import type { LiveProgram } from '../names.ts'
import { type Origin, Programs } from '../programs/programs.ts'
import { Session } from '../run/session.ts'
import type { LineError } from '../programs/static-code.ts'
import { isMet } from '../programs/tries.ts'
import { inOneLine } from './words.ts'
import type { Backend } from '../../sandbox/protocol.ts'

const ORIGIN_WORDS: Record<Origin, string> = {
  original: '',
  edited: 'edited',
  try: 'a try',
  shared: 'shared code',
}

export interface PanelModelOptions {
  lab: LabInfo
  recorded: ReadonlyMap<string, NamedCurve[]>
  host: () => Promise<Host>
  /** Slows redraws down to what a reader can see. */
  pace: (draw: () => void) => () => void
}

/** What a panel shows and does, without the screen: its programs, its session, and what is made of both. */
export class PanelModel {
  readonly lab: LabInfo
  readonly programs: Programs
  readonly session: Session
  readonly kept = new KeptRuns()
  readonly backend = signal<Backend>('webgl')
  /** Why the backend that the reader chose last cannot be had. */
  readonly backendNote = signal('')
  readonly editing = signal(false)
  /** The program whose error the reader wants to see in its code. */
  readonly sought = signal<LiveProgram | null>(null)
  /** The try that the reader pressed and that was not shown, with the reason. */
  readonly refused = signal<{ labTry: LabTry; why: 'misfit' | 'unloaded' } | null>(null)
  /** Rises when the code of a program is drawn anew. */
  readonly repainted = signal(0)
  /** Rises with every redraw that the session asks for. */
  readonly drawn = signal(0)
  readonly comparisons = computed(() => {
    void this.drawn.value
    return compare(this.#recorded, this.session.runs, this.ranTry)
  })
  readonly charts = computed(() => chartsOf(this.comparisons.value, this.kept.list.value))
  readonly outcome = computed(() => {
    void this.drawn.value
    return this.session.outcome
  })
  readonly gap = computed(() => overallGap(this.comparisons.value))
  /** The try that the shown results belong to. */
  ranTry: LabTry | null = null
  /** What the programs of the last run had in them that the lab's own have not. */
  #ranWith = ''
  #shownTry: LabTry | null = null
  #ranTexts: Record<LiveProgram, string> | null = null
  readonly #recorded: ReadonlyMap<string, NamedCurve[]>

  constructor({ lab, recorded, host, pace }: PanelModelOptions) {
    this.lab = lab
    this.#recorded = recorded
    this.programs = new Programs(lab.id)
    const changed = pace(() => this.drawn.value++)
    this.session = new Session({ host, changed, now: () => performance.now() })
  }

  /** Runs the shown programs, in steps where the reader wants them so. */
  run(which: LiveProgram[], inSteps = false): void {
    const texts = this.programs.texts.value
    this.ranTry = this.programs.origin.value === 'try' ? this.#shownTry : null
    this.#ranTexts = texts
    this.#ranWith = this.ranTry?.label ?? ORIGIN_WORDS[this.programs.origin.value]
    this.refused.value = null
    const jobs = which.map((program) => ({
      program,
      file: PROGRAM_FILES[program],
      text: texts[program],
    }))
    void this.session.start(jobs, this.backend.value, inSteps)
  }

  stop(): void {
    this.session.stop()
  }

  /** Puts the curves of the last run aside. */
  keep(): KeptRun | null {
    return this.kept.keep(this.session, this.#ranWith)
  }

  /** Shows a try and runs it; where that cannot be, says so instead. `base` is what it is applied to. */
  async press(
    labTry: LabTry,
    which: LiveProgram[],
    base?: Record<LiveProgram, string>,
  ): Promise<void> {
    const shown = await this.programs.showTry(labTry, base).catch(() => null)
    this.refused.value = shown ? null : { labTry, why: shown === null ? 'unloaded' : 'misfit' }
    if (!shown) return
    this.#shownTry = labTry
    this.run(which)
  }

  /** The lab's own programs, and the chart as it was recorded. */
  reset(): void {
    this.programs.reset()
    this.refused.value = null
    this.ranTry = null
    this.session.clear()
  }

  /** Whether what the try expects has happened; null where no finished run tells. */
  met(labTry: LabTry): boolean | null {
    const { outcome, runs, reason } = this.session
    const ended = (outcome === 'done' || outcome === 'failed') && reason === undefined
    const { tolerance } = this.lab
    if (labTry.id !== this.ranTry?.id || !ended || tolerance === undefined) return null
    const failures = runs.flatMap(({ program, error }) =>
      error ? [{ program, message: `${error.name}: ${error.message}` }] : [],
    )
    const complete = this.comparisons.value.every((comparison) => comparison.complete)
    const leaking = runs.filter(({ stats }) => stats?.leaked).map(({ program }) => program)
    const showing = { gap: this.gap.value, failures, complete, leaking }
    return isMet(labTry.expect, tolerance, showing)
  }

  /** Where and how a program failed, as long as its text is the one that ran. */
  lineError(program: LiveProgram): LineError | undefined {
    if (this.#ranTexts?.[program] !== this.programs.texts.value[program]) return undefined
    const error = this.session.runs.find((run) => run.program === program)?.error
    if (error?.line === undefined) return undefined
    return { line: error.line, text: inOneLine(`${error.name}: ${error.message}`) }
  }
}
