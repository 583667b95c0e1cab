import { createLab } from '../lab/create.ts'
import type { Backend, ProgramError, Stats, ToSandbox } from '../protocol.ts'
import { moduleUrl, now, setTimer } from './built-ins.ts'
import { captureConsole } from './console.ts'
import { DataRequests } from './data-requests.ts'
import { describeError, type ProgramPlace } from './describe-error.ts'
import { deviceIdle, onDeviceLost, onDeviceRefusal } from './device.ts'
import type { Link } from './link.ts'
import { NotFiniteWatch } from './not-finite.ts'
import { BATCH_INTERVAL, Outbox } from './outbox.ts'
import type { Pacing } from './pacing.ts'
import { prepareProgram } from './prepare.ts'
import { ProgramFault } from './program-fault.ts'
import { bindModule, joinModules, type Runtime } from './runtime.ts'
import { TensorCount } from './tensor-count.ts'
import { timersPending } from './timers.ts'
import { Trained } from './trained.ts'
import { TrainingClock } from './training-clock.ts'
import { laterTurn, turnsWaiting } from './turns.ts'

/** Least milliseconds between two samples of one picture. */
const PICTURE_INTERVAL = 250
/** Longest time in milliseconds that `plot` keeps messages from coming in. */
const TURN = 50

/** The page's message with the program. */
export type RunMessage = ToSandbox & { type: 'run' }
/** The page's message with a drawing of the reader. */
type DrawingMessage = ToSandbox & { type: 'drawing' }

/** Runs one program, from its preparation to its last message. */
export class Execution {
  readonly #runtime: Runtime
  readonly #backend: Backend
  readonly #link: Link
  readonly #outbox: Outbox
  readonly #clock: TrainingClock
  readonly #tensors: TensorCount
  readonly #pacing: Pacing
  readonly #trained: Trained
  readonly #notFinite: NotFiniteWatch
  readonly data: DataRequests
  #place: ProgramPlace
  #training = false
  #flushPictures = async () => {}
  #answer: ((name: string, pixels: Float32Array) => Promise<Float32Array>) | undefined
  #lost = false

  constructor(runtime: Runtime, backend: Backend, link: Link, pacing: Pacing) {
    this.#runtime = runtime
    this.#link = link
    this.#backend = backend
    this.#pacing = pacing
    this.#clock = new TrainingClock(
      runtime.tf.engine() as unknown as ConstructorParameters<typeof TrainingClock>[0],
      () => this.#outbox.tick(),
      () => this.#beginTraining(),
    )
    this.#tensors = new TensorCount(runtime.tf.engine())
    this.#trained = new Trained(runtime.tf)
    this.#notFinite = new NotFiniteWatch(runtime.tf, (at) => describeError(at, this.#place).line)
    this.#outbox = new Outbox(link, () => this.#stats())
    this.data = new DataRequests((message) => this.#outbox.send(message))
    this.#place = { file: '', original: (line, column) => ({ line, column }) }
    captureConsole((level, text) => this.#outbox.log(level, text))
    pacing.watch(
      (paused) => this.#held(paused),
      () => this.#clock.release(),
    )
    onDeviceLost(runtime.tf, backend, () => {
      this.#lost = true
      this.#fail(deviceLost())
    })
    onDeviceRefusal(runtime.tf, backend, (words) => this.#fail(deviceRefused(words)))
  }

  async run({ program, file, extras }: RunMessage): Promise<void> {
    try {
      this.#outbox.send({ type: 'phase', phase: 'compiling' })
      const modules = await this.#modules(extras)
      const prepared = prepareProgram(program, file, modules)
      const url = moduleUrl(prepared.code)
      this.#place = { file, url, original: prepared.original }
      await import(url)
      await this.#settle()
      await this.#flushPictures()
      // Taken before the weights are read, which is no part of the training.
      const leaked = this.#tensors.leaked()
      const stats = { ...this.#stats(), ...(leaked !== undefined && { leaked }) }
      const result = await this.#trained.read()
      if (result) this.#outbox.send({ type: 'trained', result })
      this.#outbox.end({ type: 'done', stats })
    } catch (thrown) {
      this.fail(thrown)
    }
  }

  /** Lets the program answer a drawing, which the page sends once the program has ended. */
  async answer({ id, name, pixels }: DrawingMessage): Promise<void> {
    try {
      const values = await this.#answer?.(name, pixels)
      if (this.#lost) this.#link.send({ type: 'answer', id, answer: { error: deviceLost() } })
      else if (values) this.#link.send({ type: 'answer', id, answer: { values } })
    } catch (thrown) {
      const error = this.#lost ? deviceLost() : describeError(thrown, this.#place)
      this.#link.send({ type: 'answer', id, answer: { error } })
    }
  }

  /** Ends the run with whatever was thrown. */
  fail(thrown: unknown): void {
    this.#fail(ProgramFault.errorOf(thrown) ?? describeError(thrown, this.#place))
  }

  #fail(error: ProgramError): void {
    this.#outbox.end({ type: 'failed', error })
  }

  async #modules(extras: string | undefined) {
    const { tf, url } = await this.#tensorFlow(extras)
    let lastTurn = now()
    const { lab, flush, answer } = createLab({
      tf,
      sink: {
        points: (series, x, y) => {
          this.#beginTraining()
          if (y - y !== 0) this.#notFinite.end()
          this.#outbox.point(series, x, y)
        },
        picture: (name, picture) => this.#outbox.picture(name, picture),
        progress: (fraction) => this.#outbox.progress(fraction),
      },
      readData: (name) => this.data.read(name),
      // A reader who slows a program down looks at each x.
      pictureInterval: () => (this.#pacing.interval >= BATCH_INTERVAL ? 0 : PICTURE_INTERVAL),
      pace: async (x) => {
        if (now() - lastTurn >= TURN) {
          lastTurn = now()
          await laterTurn()
        }
        await this.#pacing.pass(x)
        this.#tensors.at(x)
      },
    })
    this.#flushPictures = flush
    this.#answer = answer
    return {
      '@tensorflow/tfjs': { url, names: Object.keys(tf) },
      lab: { url: await bindModule({ ...lab }), names: Object.keys(lab) },
    }
  }

  #stats(): Stats {
    const notFinite = this.#notFinite.found
    return {
      ...this.#clock.stats(),
      tensors: this.#tensors.alive,
      ...(notFinite && { notFinite }),
    }
  }

  /** Sends what the program drew before it was held, and where it is held until the page goes on, says so. */
  async #held(paused: boolean): Promise<void> {
    this.#clock.hold()
    if (!paused) return void setTimer(() => this.#outbox.tick(), BATCH_INTERVAL)
    // Points that passed in this turn are drawn by the next.
    await laterTurn()
    await this.#flushPictures()
    if (!this.#pacing.paused) return
    this.#outbox.flush()
    this.#outbox.send({ type: 'held' })
  }

  async #tensorFlow(extras: string | undefined) {
    if (extras === undefined) return this.#runtime
    return joinModules([this.#runtime.url, (await this.#runtime.add(extras)).url])
  }

  /** A program that draws without gradients has nothing more to compile either. */
  #beginTraining(): void {
    if (this.#training) return
    this.#training = true
    this.#outbox.send({ type: 'phase', phase: 'training' })
  }

  /**
   * Waits until nothing is left to happen, as a process does: timers, data sets, work on the device. A promise
   * that was rejected at the very end is reported meanwhile.
   */
  async #settle(): Promise<void> {
    let quiet = 0
    while (quiet < 2) {
      await deviceIdle(this.#runtime.tf, this.#backend)
      const busy = timersPending() || turnsWaiting() || this.data.pending || this.#pacing.waiting
      quiet = busy ? 0 : quiet + 1
      await new Promise<void>((resolve) => setTimer(resolve, busy ? 10 : 0))
    }
  }
}

function deviceLost(): ProgramError {
  return {
    name: 'DeviceLost',
    message: 'The graphics device was taken away, and the tensors on it are lost',
    hint: { kind: 'backend', about: 'lost' },
  }
}

function deviceRefused(words: string): ProgramError {
  return {
    name: 'DeviceRefused',
    message: `WebGPU refused the work of an operation, so that its results are wrong. It says: ${words}`,
    hint: { kind: 'backend', about: 'refused' },
  }
}
