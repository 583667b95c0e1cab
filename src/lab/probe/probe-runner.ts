import { signal } from '@preact/signals'
import type { RunEvent, RunHandle } from '../../sandbox/page/host.ts'
import type { Backend, Device, ProgramError } from '../../sandbox/protocol.ts'
import type { Host } from '../run/host.ts'
import { leaveSlot, takeSlot } from '../run/slot.ts'
import { NOT_LOADED } from '../words/not-loaded.ts'
import type { Done } from './Outcome.tsx'

/** What is known of the run here. */
export interface LiveRun extends Done {
  state: 'idle' | 'running' | 'done' | 'failed' | 'stopped'
  /** Where it really computes. */
  device?: Device
  /** Why it stopped or failed, where the program itself does not say it. */
  reason?: string
}

/** Runs one program of a probe in the sandbox, and gathers what it prints. */
export class ProbeRunner {
  readonly live = signal<LiveRun>({ state: 'idle', printed: '' })
  readonly #host: () => Promise<Host>
  #handle: RunHandle | undefined
  /** Rises with every start and stop: what an older run still reports is dropped. */
  #turn = 0

  constructor(host: () => Promise<Host>) {
    this.#host = host
  }

  /** Gets a sandbox ready; a failure to load is said at the run. */
  warm(backend: Backend): void {
    if (this.live.value.state === 'running') return
    this.#host().then(
      (host) => host.warm(backend),
      () => undefined,
    )
  }

  async start(program: string, file: string, backend: Backend): Promise<void> {
    const turn = ++this.#turn
    takeSlot(this)
    this.live.value = { state: 'running', printed: '' }
    try {
      const host = await this.#host()
      if (turn !== this.#turn) return
      this.#handle = host.run({ program, file, backend }, (event) => {
        if (turn === this.#turn) this.#fold(event)
      })
    } catch (error) {
      if (turn !== this.#turn) return
      this.#end('failed', { reason: NOT_LOADED.run(error) })
    }
  }

  /** Ends the run that is going on, if there is one. */
  stop(reason?: string): void {
    if (this.live.value.state !== 'running') return
    this.#turn++
    this.#handle?.stop()
    this.#end('stopped', reason === undefined ? {} : { reason })
  }

  #fold(event: RunEvent): void {
    const live = this.live.value
    if (event.type === 'ready') this.live.value = { ...live, device: event.device }
    // Warnings of the library are not what the program prints.
    if (event.type === 'log' && event.level === 'log') {
      this.live.value = { ...live, printed: `${live.printed}${event.text}\n` }
    }
    if (event.type === 'done') this.#end('done')
    if (event.type === 'crashed') this.#end('failed', { reason: event.reason })
    if (event.type === 'failed') void this.#fail(event.error)
  }

  async #fail({ name, message, line, hint }: ProgramError): Promise<void> {
    const turn = this.#turn
    const words = hint && (await import('../words/advice.ts').catch(() => undefined))
    if (turn !== this.#turn) return
    const advice = hint && words?.adviceOn(hint)
    this.#end('failed', { error: { class: name, message, line, advice } })
  }

  #end(state: LiveRun['state'], more: Partial<LiveRun> = {}): void {
    this.#handle = undefined
    leaveSlot(this)
    this.live.value = { ...this.live.value, ...more, state }
  }
}
