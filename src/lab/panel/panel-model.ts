import { computed, signal } from '@preact/signals'
import type { LabTry } from '../../content/lab.ts'
import { PROGRAM_FILES } from '../../content/program-files.ts'
import { chartsOf } from '../chart/charts.ts'
import { judgeTry, type TryVerdict } from '../../agreement/judge-try.ts'
import { seriesSentence } from '../../agreement/words.ts'
import { agreementsOf, compare, type Comparison } from '../chart/compare.ts'
import type { NamedCurve } from '../chart/curves.ts'
import type { Host } from '../run/host.ts'
import { type KeptRun, KeptRuns } from '../chart/kept-runs.ts'
import type { LabInfo } from './lab-info.ts'
import { type LiveProgram, PROGRAM_NAMES } from '../names.ts'
import { type Origin, Programs } from '../programs/programs.ts'
import { Session } from '../run/session.ts'
import type { LineError } from '../programs/static-code.ts'
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
  /** The try that the reader pressed while its edit does not fit the shown programs. */
  readonly misfit = signal<LabTry | null>(null)
  /** Rises with every redraw that the session asks for. */
  readonly drawn = signal(0)
  readonly comparisons = computed(() => {
    void this.drawn.value
    const { runs } = this.session
    return runs.length === 0 ? this.#atRest : compare(this.lab, this.#recorded, runs, this.ranTry)
  })
  readonly charts = computed(() => chartsOf(this.comparisons.value, this.kept.list.value))
  readonly outcome = computed(() => {
    void this.drawn.value
    return this.session.outcome
  })
  /** How far the curves of each compared series lie apart. */
  readonly agreements = computed(() => agreementsOf(this.comparisons.value))
  /** The try that the shown results belong to. */
  ranTry: LabTry | null = null
  /** What the programs of the last run had in them that the lab's own have not. */
  #ranWith = ''
  #shownTry: LabTry | null = null
  #ranTexts: Record<LiveProgram, string> | null = null
  readonly #recorded: ReadonlyMap<string, NamedCurve[]>
  /** The recorded curves beside each other, which no run changes. */
  readonly #atRest: Comparison[]

  constructor({ lab, recorded, host, pace }: PanelModelOptions) {
    this.lab = lab
    this.#recorded = recorded
    this.#atRest = compare(lab, recorded, [], null)
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
    this.misfit.value = null
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

  /** Shows a try and runs it; where its edits do not fit, says so instead. `base` is what it is applied to. */
  press(labTry: LabTry, which: LiveProgram[], base?: Record<LiveProgram, string>): void {
    const fits = this.programs.showTry(labTry, base)
    this.misfit.value = fits ? null : labTry
    if (!fits) return
    this.#shownTry = labTry
    this.run(which)
  }

  /** The lab's own programs, and the chart as it was recorded. */
  reset(): void {
    this.programs.reset()
    this.misfit.value = null
    this.ranTry = null
    this.session.clear()
  }

  /** Whether what the try expects has happened; null where no finished run of it is shown. */
  verdict(labTry: LabTry): TryVerdict | null {
    const { outcome, runs, reason } = this.session
    const ended = (outcome === 'done' || outcome === 'failed') && reason === undefined
    if (labTry.id !== this.ranTry?.id || !ended || this.agreements.value.length === 0) return null
    const programs = runs.map(({ program, error, crash, stats }) => ({
      program,
      name: PROGRAM_NAMES[program],
      error: error ? `${error.name}: ${error.message}` : crash,
      leaked: stats?.leaked,
    }))
    return judgeTry(labTry.expect, programs, this.agreements.value)
  }

  /** Whether the curves of the last run are not all there. */
  get soFar(): boolean {
    const { outcome } = this.session
    return outcome !== undefined && outcome !== 'done'
  }

  /** How far the curves of a series lie apart, in sentences; empty where it is not compared. */
  apartIn(series: string | undefined): string {
    const agreement = this.agreements.value.find((one) => one.series === series)
    return agreement ? seriesSentence(agreement, this.soFar) : ''
  }

  /** Where and how a program failed, as long as its text is the one that ran. */
  lineError(program: LiveProgram): LineError | undefined {
    if (this.#ranTexts?.[program] !== this.programs.texts.value[program]) return undefined
    const error = this.session.runs.find((run) => run.program === program)?.error
    if (error?.line === undefined) return undefined
    return { line: error.line, text: inOneLine(`${error.name}: ${error.message}`) }
  }
}
