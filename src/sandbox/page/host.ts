import { download } from './download.ts'
import { namesExtras } from './extras.ts'
import { Heartbeat } from './heartbeat.ts'
import { Listener, type AnswerEvent } from './listener.ts'
import { LiveFrame, type FrameEvent } from './live-frame.ts'
import { downloadRuntime } from './download-runtime.ts'
import type { Backend, FromSandbox, Pace } from '../protocol.ts'
import type { SandboxConfig } from './urls.ts'

/**
 * What a run reports. `done`, `failed` and `crashed` end a run, and one of them comes; nothing comes after it but
 * the answers of a program that is `answering`.
 */
export type RunEvent =
  | Exclude<FromSandbox, { type: 'data' | 'pong' | 'prepared' | 'answer' }>
  /** Comes before `done`: the program lives on and answers drawings. */
  | { type: 'answering' }
  | AnswerEvent
  /** The sandbox has not answered for some seconds: a long computation, or an endless one. */
  | { type: 'unresponsive' }
  | { type: 'responsive' }
  /** The sandbox itself came to an end, in a sentence for the reader. */
  | { type: 'crashed'; reason: string }

/**
 * Backends on which a sandbox gets ready without slowing another that trains: it has a core of its own, while
 * those of the GPU share one.
 */
const APART: Backend[] = ['cpu', 'wasm']

/** A program, and how to run it. */
export interface Launch {
  program: string
  /** The name that errors use, such as "high-level.ts". */
  file: string
  backend: Backend
  /** Full speed where it is absent. */
  pace?: Pace
  /**
   * Whether another program follows on this backend: its sandbox is made ready while this one trains, where
   * that does not slow it.
   */
  followed?: boolean
  /** Whether it lives on to answer drawings where it asks for some, until it is stopped; else it ends at `done`. */
  answers?: boolean
}

/** Data sets beside those of the site, such as the reader's own. */
export interface OwnDataReader {
  names(): Promise<string[]>
  /** The text of a data set; undefined where there is none of that name. */
  read(name: string): Promise<string | undefined>
}

export interface RunHandle {
  /** Ends the run at once, or the program that answers after it, without a further event. */
  stop(): void
  /** Asks a program that is answering what it says of a drawing [rows * columns]. */
  draw(name: string, pixels: Float32Array): void
  /** Holds the program, lets it go on, or changes its speed. */
  pace(pace: Pace): void
}

/** Runs programs of the reader, each in a hidden frame of its own, one at a time. */
export class SandboxHost {
  readonly #config: SandboxConfig
  readonly #own: OwnDataReader | undefined
  #spare: LiveFrame | undefined
  #run: { frame: LiveFrame; heartbeat: Heartbeat } | undefined
  readonly #listeners = new Set<Listener>()

  constructor(config: SandboxConfig, own?: OwnDataReader) {
    this.#config = config
    this.#own = own
  }

  /**
   * Makes a frame with TensorFlow.js and a backend ready, so that the next run begins at once. `rehearsal` is
   * the text of a program of the page's own, for which GPU programs are compiled ahead.
   */
  warm(backend: Backend, rehearsal?: string): void {
    const spare = this.#spare
    const fits = rehearsal === undefined || spare?.rehearsal === rehearsal
    if (spare?.usable && spare.backend === backend && fits) return
    spare?.remove()
    this.#spare = this.#frame(backend, rehearsal)
  }

  /** Resolves when the spare would begin a program at once; at once where there is none. */
  async prepared(): Promise<void> {
    await this.#spare?.prepared
  }

  /** Runs a program. A run that still goes on is stopped first. Events never come before this returns. */
  run(launch: Launch, onEvent: (event: RunEvent) => void): RunHandle {
    if (this.#run) this.#stop()
    this.warm(launch.backend)
    const frame = this.#spare as LiveFrame
    this.#spare = undefined
    const heartbeat = new Heartbeat(
      (id) => frame.post({ type: 'ping', id }),
      (silent) => onEvent({ type: silent ? 'unresponsive' : 'responsive' }),
    )
    const run = (this.#run = { frame, heartbeat })
    let answering = false
    let listener: Listener | undefined
    frame.listen((event) => {
      if (listener) listener.take(event)
      else if (event.type === 'pong') heartbeat.answer(event.id)
      else if (isRunEvent(event)) {
        const trains = event.type === 'phase' && event.phase === 'training'
        if (launch.followed && trains && APART.includes(launch.backend)) this.warm(launch.backend)
        if (event.type === 'answering') {
          if (!launch.answers) return
          answering = true
        }
        if (event.type === 'done' && answering) listener = this.#listen(run, onEvent)
        else if (isLast(event)) this.#end(run)
        onEvent(event)
      }
    })
    const pace = (pace: Pace) => frame.usable && frame.post({ type: 'pace', ...pace })
    if (launch.pace) pace(launch.pace)
    void this.#begin(frame, launch).catch((error: Error) => {
      if (this.#run !== run) return
      this.#end(run)
      onEvent({ type: 'crashed', reason: error.message })
    })
    return {
      stop: () => {
        if (this.#run === run) this.#stop()
        if (listener) this.#dismiss(listener)
      },
      draw: (name, pixels) => listener?.draw(name, pixels),
      pace,
    }
  }

  /** Removes every frame. */
  dispose(): void {
    this.#stop()
    for (const listener of this.#listeners) this.#dismiss(listener)
  }

  /** Lets a program that has ended go on answering. */
  #listen(
    run: { frame: LiveFrame; heartbeat: Heartbeat },
    onEvent: (event: RunEvent) => void,
  ): Listener {
    run.heartbeat.stop()
    this.#run = undefined
    const listener = new Listener(run.frame, (event) => {
      if (event.type === 'unanswered' && event.why.kind !== 'error') this.#dismiss(listener)
      if (event.type === 'unanswered' && event.why.kind === 'late') this.#removeSpare()
      onEvent(event)
    })
    this.#listeners.add(listener)
    return listener
  }

  #dismiss(listener: Listener): void {
    listener.end()
    this.#listeners.delete(listener)
  }

  #stop(): void {
    if (this.#run) this.#end(this.#run)
    this.#removeSpare()
  }

  /** Frames of one page can share a process, which a stopped program may have filled. */
  #removeSpare(): void {
    this.#spare?.remove()
    this.#spare = undefined
  }

  #end(run: { frame: LiveFrame; heartbeat: Heartbeat }): void {
    run.heartbeat.stop()
    run.frame.remove()
    if (this.#run === run) this.#run = undefined
  }

  async #begin(frame: LiveFrame, { program, file }: Launch): Promise<void> {
    const extras = namesExtras(program) ? await download(this.#config.parts.extras) : undefined
    if (frame.usable) frame.post({ type: 'run', program, file, ...(extras && { extras }) })
  }

  #frame(backend: Backend, rehearsal: string | undefined): LiveFrame {
    const { frame, wasmFrame, parts } = this.#config
    const url = backend === 'wasm' ? wasmFrame : frame
    const runtime = downloadRuntime(this.#config, backend)
    const worker = download(parts.worker)
    const onData = (frame: LiveFrame, name: string) => void this.#answerData(frame, name)
    return new LiveFrame({ url, worker, runtime, rehearsal, onData }, backend)
  }

  async #answerData(frame: LiveFrame, name: string): Promise<void> {
    const { folder, names } = this.#config.data
    const url = names.includes(name) ? `${folder}${name}.json` : undefined
    const known = [...names]
    let text: string | null = null
    let reason: string | undefined
    try {
      if (url) text = await download(url)
      else if (this.#own) {
        text = (await this.#own.read(name)) ?? null
        known.push(...(await this.#own.names()))
      }
    } catch (error) {
      reason = (error as Error).message
    }
    if (frame.usable) frame.post({ type: 'data', name, text, known, ...(reason && { reason }) })
  }
}

/** What concerns the run, not the machinery below it. */
function isRunEvent(event: FrameEvent): event is Extract<RunEvent, FrameEvent> {
  const below = ['booted', 'broken', 'data', 'pong', 'prepared', 'answer']
  return !below.includes(event.type)
}

function isLast(event: FrameEvent): boolean {
  return event.type === 'done' || event.type === 'failed' || event.type === 'crashed'
}
