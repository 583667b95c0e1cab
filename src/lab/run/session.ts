import { type ReadonlySignal, signal } from '@preact/signals'
import type { Host } from './host.ts'
import type { RunEvent, RunHandle } from '../../sandbox/page/host.ts'
import type { LiveProgram } from '../names.ts'
import { type PaceChoice, Pacer } from './pacer.ts'
import { foldEvent, type RunOutcome, type ProgramRun, waitingRun } from './run.ts'
import { leaveSlot, takeSlot } from './slot.ts'
import type { Backend } from '../../sandbox/protocol.ts'
import { NOT_LOADED } from '../words/not-loaded.ts'

/** A program to run: its text, and the name that its errors use. */
export interface RunnableProgram {
  program: LiveProgram
  file: string
  text: string
}

/** What is known of a session at one moment. It never changes: what happens makes another. */
export interface Snapshot {
  /** Undefined before the first run. */
  readonly outcome: Exclude<RunOutcome, 'waiting'> | undefined
  readonly runs: readonly ProgramRun[]
  readonly backend: Backend
  /** Why the whole session stopped or failed, where no single program says it. */
  readonly reason: string | undefined
  readonly pace: PaceChoice
}

export interface SessionOptions {
  /** Gives the host; loads it at the first call. */
  host: () => Promise<Host>
  /** Slows down how often what a program reports is shown. */
  throttle: (show: () => void) => () => void
  /** Milliseconds on a steady clock. */
  now: () => number
}

/** Runs the programs of a lab one after the other, each in a sandbox of its own. */
export class Session {
  readonly pacer: Pacer
  readonly #options: SessionOptions
  readonly #shown = signal<Snapshot>({
    outcome: undefined,
    runs: [],
    backend: 'webgl',
    reason: undefined,
    pace: { holding: false, delay: 0 },
  })
  /** What is so now. It is shown at once where the reader or an end made it, else at the next paced frame. */
  #now: Snapshot = this.#shown.value
  readonly #showSoon: () => void
  #running: RunHandle | undefined
  /** The programs of the last run that answer drawings, by their places. */
  readonly #answering = new Map<number, RunHandle>()
  /** Rises with every start and stop: what an older run still reports is dropped. */
  #turn = 0

  constructor(options: SessionOptions) {
    this.#options = options
    this.#showSoon = options.throttle(() => this.#show())
    this.pacer = new Pacer((pace) => this.#set({ pace }))
  }

  /** What the panel shows. */
  get snapshot(): ReadonlySignal<Snapshot> {
    return this.#shown
  }

  /**
   * Gets a sandbox ready, with the GPU programs of `rehearsal`, a program of the lab's own; a failure to load
   * is said at the run, not here.
   */
  warm(backend: Backend, rehearsal?: string): void {
    if (this.#now.outcome === 'running') return
    this.#options.host().then(
      (host) => {
        if (this.#now.outcome !== 'running') host.warm(backend, rehearsal)
      },
      () => undefined,
    )
  }

  /** Starts a run of these programs, held after its first x where it is to go in steps; stops the one before. */
  async start(programs: RunnableProgram[], backend: Backend, inSteps = false): Promise<void> {
    this.stop()
    this.dismiss()
    takeSlot(this)
    const turn = ++this.#turn
    const runs = programs.map(({ program, file }) => waitingRun(program, file))
    this.#now = { ...this.#now, outcome: 'running', runs, backend, reason: undefined }
    this.#begin(0)
    this.pacer.begin(inSteps)
    let reason: string | undefined
    try {
      const host = await this.#options.host()
      for (const [index, program] of programs.entries()) {
        if (turn !== this.#turn) return
        await this.#runOne(host, index, program, turn)
        if (this.#now.runs[index]?.crash !== undefined) break
      }
    } catch (error) {
      reason = NOT_LOADED.run(error)
    }
    if (turn !== this.#turn) return
    const done = reason === undefined && this.#now.runs.every(({ outcome }) => outcome === 'done')
    this.#finish(done ? 'done' : 'failed', reason)
  }

  /** Ends the run that is going on, if there is one. */
  stop(reason?: string): void {
    if (this.#now.outcome !== 'running') return
    this.#turn++
    this.#running?.stop()
    this.#finish('stopped', reason)
  }

  /** Shows a drawing [rows * columns] to the programs that asked for it by this name and have ended. */
  draw(name: string, pixels: Float32Array): void {
    for (const handle of this.#answering.values()) handle.draw(name, pixels)
  }

  /** Ends the programs that answer drawings. What they said stays. */
  dismiss(): void {
    if (this.#answering.size === 0) return
    for (const handle of this.#answering.values()) handle.stop()
    this.#answering.clear()
    this.#set({ runs: this.#now.runs.map((run) => ({ ...run, answering: false })) })
  }

  /** Forgets the results. */
  clear(): void {
    this.stop()
    this.dismiss()
    this.#set({ runs: [], outcome: undefined, reason: undefined })
  }

  /** Begins a run, if it has not begun. */
  #begin(index: number): void {
    if (this.#now.runs[index]?.outcome !== 'waiting') return
    this.#change(index, (run) => ({
      ...run,
      outcome: 'running',
      phase: 'loading',
      startedAt: this.#options.now(),
    }))
  }

  #runOne(host: Host, index: number, program: RunnableProgram, turn: number): Promise<void> {
    this.#begin(index)
    this.#showSoon()
    return new Promise((resolve) => {
      const isOn = () => turn === this.#turn && this.#now.runs[index]?.outcome === 'running'
      const onEvent = (event: RunEvent) => {
        const answers = this.#answering.has(index) && this.#answering.get(index) === handle
        if (!isOn() && !answers) return
        this.#change(index, (run) => foldEvent(run, event, this.#options.now()))
        this.#showSoon()
        if (answers || isOn()) return
        if (this.#now.runs[index]?.answering) this.#answering.set(index, handle)
        this.pacer.drive(undefined)
        resolve()
      }
      const { text, file } = program
      const { backend, runs } = this.#now
      const followed = index < runs.length - 1
      const pace = this.pacer.next()
      const handle = host.run(
        { program: text, file, backend, pace, followed, answers: true },
        onEvent,
      )
      this.#running = handle
      this.pacer.drive((pace) => {
        this.#change(index, (run) => ({ ...run, held: false }))
        this.#show()
        handle.pace(pace)
      })
    })
  }

  #finish(outcome: 'done' | 'stopped' | 'failed', reason: string | undefined): void {
    this.#running = undefined
    const ended = outcome === 'failed' ? 'failed' : 'stopped'
    const runs = this.#now.runs.map((run) =>
      run.outcome === 'running' ? { ...run, outcome: ended as RunOutcome } : run,
    )
    this.#now = { ...this.#now, outcome, reason, runs }
    leaveSlot(this)
    this.pacer.end()
  }

  #change(index: number, change: (run: ProgramRun) => ProgramRun): void {
    const runs = this.#now.runs.map((run, i) => (i === index ? change(run) : run))
    this.#now = { ...this.#now, runs }
  }

  /** Changes something and shows it at once. */
  #set(change: Partial<Snapshot>): void {
    this.#now = { ...this.#now, ...change }
    this.#show()
  }

  #show(): void {
    this.#shown.value = this.#now
  }
}
