import type { Host } from './host.ts'
import type { RunEvent, RunHandle } from '../../sandbox/page/~host.ts'
import type { LiveProgram } from '../names.ts'
import { Pacer } from './pacer.ts'
import { foldEvent, type Outcome, type ProgramRun, waitingRun } from './run.ts'
import { leaveSlot, takeSlot } from './slot.ts'
import type { Backend } from '../../sandbox/protocol.ts'

/** A program to run: its text, and the name that its errors use. */
export interface Job {
  program: LiveProgram
  file: string
  text: string
}

export interface SessionOptions {
  /** Gives the host; loads it at the first call. */
  host: () => Promise<Host>
  /** Called after every change of `outcome`, `runs` or `reason`; may come many times a second. */
  changed: () => void
  /** Milliseconds on a steady clock. */
  now: () => number
}

/** Runs the programs of a lab one after the other, each in a sandbox of its own. */
export class Session {
  /** Undefined before the first run. */
  outcome: Exclude<Outcome, 'waiting'> | undefined
  runs: ProgramRun[] = []
  backend: Backend = 'webgl'
  /** Why the whole session stopped or failed, where no single program says it. */
  reason: string | undefined
  readonly #options: SessionOptions
  readonly pacer: Pacer
  #running: RunHandle | undefined
  /** Rises with every start and stop: what an older run still reports is dropped. */
  #turn = 0

  constructor(options: SessionOptions) {
    this.#options = options
    this.pacer = new Pacer(options.changed)
  }

  /** The run that is going on. */
  get current(): ProgramRun | undefined {
    return this.runs.find((run) => run.outcome === 'running')
  }

  /**
   * Gets a sandbox ready, with the GPU programs of `rehearsal`, a program of the lab's own; a failure to load
   * is said at the run, not here.
   */
  warm(backend: Backend, rehearsal?: string): void {
    if (this.outcome === 'running') return
    this.#options.host().then(
      (host) => {
        if (this.outcome !== 'running') host.warm(backend, rehearsal)
      },
      () => undefined,
    )
  }

  /** Starts a run of these programs, held after its first x where it is to go in steps; stops the one before. */
  async start(jobs: Job[], backend: Backend, inSteps = false): Promise<void> {
    this.stop()
    this.pacer.begin(inSteps)
    takeSlot(this)
    const turn = ++this.#turn
    this.runs = jobs.map((job) => waitingRun(job.program, job.file))
    this.backend = backend
    this.outcome = 'running'
    this.reason = undefined
    const [first] = this.runs
    if (first) this.#begin(first)
    this.#options.changed()
    try {
      const host = await this.#options.host()
      for (const [index, job] of jobs.entries()) {
        if (turn !== this.#turn) return
        const run = this.runs[index]
        if (run) await this.#runOne(host, run, job, turn)
        if (run?.crash !== undefined) break
      }
    } catch (error) {
      if (turn !== this.#turn) return
      this.reason = `A part of this site did not load. Check the connection and press Run again. (${String(error)})`
    }
    if (turn === this.#turn) this.#finish(this.#verdict())
  }

  /** Ends the run that is going on, if there is one. */
  stop(reason?: string): void {
    if (this.outcome !== 'running') return
    this.#turn++
    this.#running?.stop()
    this.reason = reason
    this.#finish('stopped')
  }

  /** Forgets the results. */
  clear(): void {
    this.stop()
    this.runs = []
    this.outcome = undefined
    this.reason = undefined
    this.#options.changed()
  }

  #begin(run: ProgramRun): void {
    run.outcome = 'running'
    run.phase = 'loading'
    run.startedAt = this.#options.now()
  }

  #runOne(host: Host, run: ProgramRun, job: Job, turn: number): Promise<void> {
    if (run.outcome === 'waiting') this.#begin(run)
    this.#options.changed()
    return new Promise((resolve) => {
      const onEvent = (event: RunEvent) => {
        if (turn !== this.#turn || run.outcome !== 'running') return
        foldEvent(run, event, this.#options.now())
        this.#options.changed()
        if (run.outcome === 'running') return
        this.pacer.drive(undefined)
        resolve()
      }
      const { text: program, file } = job
      const pace = this.pacer.next()
      const followed = run !== this.runs.at(-1)
      const { backend } = this
      this.#running = host.run({ program, file, backend, pace, followed }, onEvent)
      this.pacer.drive({ run, pace: this.#running.pace })
    })
  }

  #verdict(): 'done' | 'failed' {
    return this.reason === undefined && this.runs.every((run) => run.outcome === 'done')
      ? 'done'
      : 'failed'
  }

  #finish(outcome: 'done' | 'stopped' | 'failed'): void {
    this.#running = undefined
    this.pacer.end()
    this.outcome = outcome
    for (const run of this.runs) {
      if (run.outcome === 'running') run.outcome = outcome === 'failed' ? 'failed' : 'stopped'
    }
    leaveSlot(this)
    this.#options.changed()
  }
}
