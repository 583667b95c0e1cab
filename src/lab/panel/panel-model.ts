import { computed, signal } from '@preact/signals'
import type { LabTry } from '../../content/lab.ts'
import { PROGRAM_FILES } from '../../content/program-files.ts'
import { chartsOf, frontChart } from '../chart/charts.ts'
import type { TryVerdict } from '../../agreement/judge-try.ts'
import { seriesSentence } from '../../agreement/words.ts'
import { agreementsOf, compare, type SeriesComparison } from '../chart/compare.ts'
import { type NamedCurve, recordedCurves } from '../chart/curves.ts'
import type { Host } from '../run/host.ts'
import { type KeptRun, KeptRuns } from '../chart/kept-runs.ts'
import type { LabInfo } from './lab-info.ts'
import { type LiveProgram, PROGRAM_NAMES } from '../names.ts'
import { type Origin, Programs } from '../programs/programs.ts'
import type { ProgramRun } from '../run/run.ts'
import { Session } from '../run/session.ts'
import type { LineError } from '../programs/static-code.ts'
import type { Backend, ProgramError } from '../../sandbox/protocol.ts'
import { judge, loadJudge } from './judge-later.ts'
import { missingForTry } from './missing-backends.ts'

const ORIGIN_WORDS: Record<Origin, string> = {
  original: '',
  edited: 'edited',
  try: 'a try',
  shared: 'shared code',
}

export interface PanelModelOptions {
  lab: LabInfo
  host: () => Promise<Host>
  /** Slows redraws down to what a reader can see. */
  throttle: (draw: () => void) => () => void
}

/** What the last run was given. */
interface Ran {
  texts: Record<LiveProgram, string>
  /** The try that it ran, where it ran one. */
  labTry: LabTry | null
  /** What the programs had in them that the lab's own have not. */
  words: string
}

/** What a panel shows and does, without the screen: its programs, its session, and what is made of both. */
export class PanelModel {
  readonly lab: LabInfo
  readonly programs: Programs
  readonly session: Session
  readonly kept = new KeptRuns()
  /** The series whose chart the reader chose to see. */
  readonly chosenSeries = signal<string | null>(null)
  readonly backend = signal<Backend>('webgl')
  /** Why the backend that the reader chose last cannot be had. */
  readonly backendNote = signal('')
  readonly editing = signal(false)
  /** What the editor could not do with what the reader gave it. */
  readonly editorNote = signal('')
  /** The program whose error the reader wants to see in its code. */
  readonly sought = signal<LiveProgram | null>(null)
  /** The try that the reader pressed and that was not shown, with the reason. */
  readonly refused = signal<{ labTry: LabTry; why: 'misfit' | 'unloaded' } | null>(null)
  /** What stands beside the line of an error. The alert brings more than the engine says. */
  readonly words = signal<(error: ProgramError) => string>(({ message }) => message)
  /** Rises when the code of a program is drawn anew. */
  readonly repainted = signal(0)
  readonly runs = computed(() => this.session.snapshot.value.runs)
  readonly outcome = computed(() => this.session.snapshot.value.outcome)
  readonly comparisons = computed(() => {
    const runs = this.runs.value
    return runs.length === 0 ? this.#atRest : compare(this.lab, this.#recorded, runs, this.ranTry)
  })
  readonly charts = computed(() => chartsOf(this.comparisons.value, this.kept.list.value))
  /** The chart that is seen. */
  readonly chart = computed(() =>
    frontChart(this.charts.value, Object.keys(this.lab.series), this.chosenSeries.value),
  )
  /** How far the curves of each compared series lie apart. */
  readonly agreements = computed(() => agreementsOf(this.comparisons.value))
  readonly #ran = signal<Ran | null>(null)
  /** All that it depends on is read each time: whoever shows it hears of each change, in whatever order. */
  readonly #lineErrors = computed(() =>
    lineErrorsOf(this.runs.value, this.#ran.value, this.programs.texts.value, this.words.value),
  )
  #shownTry: LabTry | null = null
  readonly #recorded: ReadonlyMap<string, NamedCurve[]>
  /** The recorded curves beside each other, which no run changes. */
  readonly #atRest: SeriesComparison[]

  constructor({ lab, host, throttle }: PanelModelOptions) {
    this.lab = lab
    const names = Object.keys(lab.series)
    this.#recorded = new Map(names.map((name) => [name, recordedCurves(lab.record, name)]))
    this.#atRest = compare(lab, this.#recorded, [], null)
    this.programs = new Programs(lab.id)
    this.session = new Session({ host, throttle, now: () => performance.now() })
  }

  /** The try that the shown results belong to. */
  get ranTry(): LabTry | null {
    return this.#ran.value?.labTry ?? null
  }

  /** Runs the shown programs, in steps where the reader wants them so. */
  run(which: LiveProgram[], inSteps = false): void {
    this.#start(which, inSteps, this.programs.origin.value === 'try' ? this.#shownTry : null)
  }

  #start(which: LiveProgram[], inSteps: boolean, labTry: LabTry | null): void {
    const texts = this.programs.texts.value
    const origin = this.programs.origin.value
    this.#ran.value = { texts, labTry, words: labTry?.label ?? ORIGIN_WORDS[origin] }
    this.refused.value = null
    this.editorNote.value = ''
    const programs = which.map((program) => ({
      program,
      file: PROGRAM_FILES[program],
      text: texts[program],
    }))
    void this.session.start(programs, this.backend.value, inSteps)
  }

  stop(): void {
    this.session.stop()
  }

  /** Puts the curves of the last run aside. */
  keep(): KeptRun | null {
    return this.kept.keep(this.session.snapshot.value, this.#ran.value?.words ?? '')
  }

  /** Shows a try and runs it; where that cannot be, says so instead. `base` is what it is applied to. */
  async press(
    labTry: LabTry,
    which: LiveProgram[],
    base?: Record<LiveProgram, string>,
  ): Promise<void> {
    const shown = await loadJudge()
      .then(() => this.programs.showTry(labTry, base))
      .catch(() => null)
    this.refused.value = shown ? null : { labTry, why: shown === null ? 'unloaded' : 'misfit' }
    if (!shown) return
    this.#shownTry = labTry
    // A try of Python programs alone leaves the shown ones as they are, and is run all the same.
    this.#start(which, false, labTry)
  }

  /** The lab's own programs, and the chart as it was recorded. */
  reset(): void {
    this.programs.reset()
    this.refused.value = null
    this.#ran.value = null
    this.session.clear()
  }

  /** Whether what the try expects has happened; null where no finished run of it is shown. */
  verdict(labTry: LabTry): TryVerdict | null {
    const { outcome, runs, reason } = this.session.snapshot.value
    const ended = (outcome === 'done' || outcome === 'failed') && reason === undefined
    if (labTry.id !== this.ranTry?.id || !ended || this.agreements.value.length === 0) return null
    const programs = runs.map(({ program, error, crash, stats }) => ({
      program,
      name: PROGRAM_NAMES[program],
      error: error ? `${error.name}: ${error.message}` : crash,
      leaked: stats?.leaked,
    }))
    const without = missingForTry(labTry, runs[0]?.device?.backend)
    return judge.value?.(labTry.expect, programs, this.agreements.value, without) ?? null
  }

  /** Whether the curves of the last run are not all there. */
  get soFar(): boolean {
    const outcome = this.outcome.value
    return outcome !== undefined && outcome !== 'done'
  }

  /** How far the curves of a series lie apart, in sentences; empty where it is not compared. */
  apartIn(series: string | undefined): string {
    const agreement = this.agreements.value.find((one) => one.series === series)
    return agreement ? seriesSentence(agreement, this.soFar) : ''
  }

  /** Where and how a program failed, as long as its text is the one that ran. */
  lineError(program: LiveProgram): LineError | undefined {
    return this.#lineErrors.value[program]
  }
}

function lineErrorsOf(
  runs: readonly ProgramRun[],
  ran: Ran | null,
  texts: Record<LiveProgram, string>,
  words: (error: ProgramError) => string,
): Partial<Record<LiveProgram, LineError>> {
  const failed = runs.flatMap(({ program, error }) => {
    if (error?.line === undefined || ran?.texts[program] !== texts[program]) return []
    return [[program, { line: error.line, text: words(error) }]]
  })
  return Object.fromEntries(failed) as Partial<Record<LiveProgram, LineError>>
}
