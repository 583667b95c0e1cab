import { signal } from '@preact/signals'
import { RACE_BACKENDS, type RaceBackend, type SizeTimes } from '../../content/race-times.ts'
import type { Device } from '../../sandbox/protocol.ts'
import type { MissingBackends } from '../panel/missing-backends.ts'
import { type LiveRun, ProbeRunner } from '../probe/probe-runner.ts'
import type { Host } from '../run/host.ts'

/** Seconds that a backend has; what it finished by then counts. */
export const LIMIT = 60

/** A backend in a race. */
export interface Racer {
  backend: RaceBackend
  state: 'waiting' | 'running' | 'done'
  sizes: SizeTimes[]
  device?: Device | undefined
  /** Why it has not finished every size, in a sentence. */
  note?: string | undefined
}

/** What is known of a race at one moment. */
export interface RaceState {
  state: 'idle' | 'running' | 'done' | 'stopped'
  racers: Racer[]
  /** Why it stopped, where the reader did not stop it. */
  reason?: string | undefined
}

/** Runs one program on every backend, one after the other, each in a sandbox of its own. */
export class Race {
  readonly now = signal<RaceState>({ state: 'idle', racers: [] })
  readonly #runner: ProbeRunner
  /** Rises with every start and stop: an older race goes no further. */
  #turn = 0

  constructor(host: () => Promise<Host>) {
    this.#runner = new ProbeRunner(host)
  }

  /** Starts a race without the backends that are known to be missing. */
  async start(program: string, file: string, missing: MissingBackends): Promise<void> {
    this.stop()
    const turn = ++this.#turn
    const racers = RACE_BACKENDS.map((backend): Racer => {
      const note = missing[backend]?.sentence
      return { backend, state: note === undefined ? 'waiting' : 'done', sizes: [], note }
    })
    this.now.value = { state: 'running', racers }
    for (const { backend, note } of racers) {
      if (note !== undefined) continue
      const stopped = await this.#runOne(program, file, backend)
      if (turn !== this.#turn) return
      if (stopped !== undefined) return this.#end('stopped', stopped)
    }
    this.#end('done')
  }

  /** Ends the race that is going on, if there is one. What was timed stays. */
  stop(): void {
    if (this.now.value.state !== 'running') return
    this.#turn++
    this.#runner.stop()
    this.#end('stopped')
  }

  /** Resolves at the end of a backend; with the reason where something else stopped it. */
  #runOne(program: string, file: string, backend: RaceBackend): Promise<string | undefined> {
    return new Promise((resolve) => {
      let note: string | undefined
      let ended = false
      let timer: ReturnType<typeof setTimeout> | undefined
      const stop = (why: string) => {
        note = why
        this.#runner.stop()
      }
      void this.#runner.start(program, file, backend)
      const leave = this.#runner.live.subscribe((live) => {
        if (ended) return
        const { device, state } = live
        // Loading is not timed: a slow network is not the backend's fault.
        if (device && timer === undefined) {
          timer = setTimeout(() => stop(`Stopped after ${LIMIT} seconds.`), LIMIT * 1000)
          // The CPU computes in its place, and has a row already.
          if (device.backend !== backend) {
            queueMicrotask(() => stop(device.reason ?? 'It cannot be had here.'))
          }
        }
        const own = device?.backend === backend
        this.#change(backend, {
          device: own ? device : undefined,
          sizes: own ? printedSizes(live.printed) : [],
          state: state === 'running' ? 'running' : 'done',
          note: note ?? faultOf(live),
        })
        if (state === 'running') return
        ended = true
        clearTimeout(timer)
        queueMicrotask(() => leave())
        resolve(state === 'stopped' && note === undefined ? (live.reason ?? '') : undefined)
      })
    })
  }

  #change(backend: RaceBackend, change: Partial<Racer>): void {
    const { racers, ...rest } = this.now.value
    const changed = racers.map((racer) =>
      racer.backend === backend ? { ...racer, ...change } : racer,
    )
    this.now.value = { ...rest, racers: changed }
  }

  #end(state: 'done' | 'stopped', reason?: string): void {
    const racers = this.now.value.racers.map((racer): Racer => ({
      ...racer,
      state: 'done',
      note: racer.state === 'waiting' ? 'Not run.' : racer.note,
    }))
    this.now.value = { state, racers, reason }
  }
}

/** The times in what the program printed, a line a size. */
function printedSizes(printed: string): SizeTimes[] {
  return printed
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as SizeTimes)
}

function faultOf({ state, error, reason }: LiveRun): string | undefined {
  if (state === 'stopped') return 'Stopped.'
  if (state !== 'failed') return undefined
  return error ? `It failed with ${error.class}: ${error.message}.` : reason
}
