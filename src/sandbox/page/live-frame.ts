import { openIsolatedFrame, type IsolatedFrame } from './isolated-frame.ts'
import type { Backend, Boot, FromFrame, RuntimeText, ToSandbox } from '../protocol.ts'

/** Milliseconds that frame and worker have to begin. */
const BOOT_LIMIT = 30_000

export type FrameEvent = FromFrame | { type: 'crashed'; reason: string }

/** What a frame needs to begin. */
export interface FrameSource {
  url: string
  worker: Promise<string>
  runtime: Promise<RuntimeText>
  /** A program that the spare runs ahead, up to its first point. */
  rehearsal?: string | undefined
  /** Answers a request for a data set, which can come before anybody listens. */
  onData: (frame: LiveFrame, name: string) => void
}

/** One hidden frame with one worker in it, for one run. */
export class LiveFrame {
  readonly backend: Backend
  readonly rehearsal: string | undefined
  readonly #onData: FrameSource['onData']
  readonly #frame: IsolatedFrame
  readonly #port: MessagePort
  /** What was said before somebody listened. */
  #early: FrameEvent[] = []
  #listener: ((event: FrameEvent) => void) | undefined
  #ended = false
  #bootTimer: ReturnType<typeof setTimeout> | undefined
  #resolvePrepared: (() => void) | undefined
  /** Resolves when it would begin a program at once; never where it comes to an end before that. */
  readonly prepared = new Promise<void>((resolve) => (this.#resolvePrepared = resolve))

  constructor(source: FrameSource, backend: Backend) {
    this.backend = backend
    this.rehearsal = source.rehearsal
    this.#onData = source.onData
    const { port1, port2 } = new MessageChannel()
    this.#port = port1
    port1.onmessage = ({ data }: MessageEvent<FromFrame>) => this.#take(data)
    this.#frame = openIsolatedFrame(source.url)
    void this.#boot(source, port2)
  }

  /** Whether it can still run a program. */
  get usable(): boolean {
    return !this.#ended
  }

  /** Passes on what the sandbox says from now on, after what it said so far; never before this call returns. */
  listen(listener: (event: FrameEvent) => void): void {
    queueMicrotask(() => {
      this.#listener = listener
      for (const event of this.#early.splice(0)) this.#listener?.(event)
    })
  }

  post(message: ToSandbox): void {
    this.#port.postMessage(message)
  }

  /** Ends frame and worker at once, whatever the worker is doing. */
  remove(): void {
    this.#ended = true
    clearTimeout(this.#bootTimer)
    this.#listener = undefined
    this.#early = []
    this.#frame.remove()
    this.#port.close()
  }

  async #boot(source: FrameSource, port: MessagePort): Promise<void> {
    try {
      const { worker: text, runtime: parts } = source
      const [worker, runtime, opened] = await Promise.all([text, parts, this.#frame.opened])
      if (this.#ended) return
      const boot: Boot = { type: 'boot', worker, secure: this.backend === 'webgpu' }
      this.#bootTimer = setTimeout(() => this.#crash(neverBegan(source.url)), BOOT_LIMIT)
      // The frame's origin is opaque, so no origin can be named; it is our own document.
      opened.postMessage(boot, '*', [port])
      const { backend, rehearsal } = this
      this.post({ type: 'start', runtime, backend, ...(rehearsal && { rehearsal }) })
    } catch (error) {
      this.#crash((error as Error).message)
    }
  }

  #take(event: FromFrame): void {
    if (event.type === 'booted') clearTimeout(this.#bootTimer)
    else if (event.type === 'prepared') this.#resolvePrepared?.()
    else if (event.type === 'broken') this.#crash(event.reason)
    else if (event.type === 'data') this.#onData(this, event.name)
    else this.#tell(event)
  }

  #crash(reason: string): void {
    if (this.#ended) return
    this.#ended = true
    this.#tell({ type: 'crashed', reason })
  }

  #tell(event: FrameEvent): void {
    if (this.#listener) this.#listener(event)
    else this.#early.push(event)
  }
}

function neverBegan(url: string): string {
  return (
    `The sandbox at ${url} did not start within ${BOOT_LIMIT / 1000} seconds. ` +
    'Reload the page; a browser extension that blocks scripts in frames can be the cause.'
  )
}
