import { Heartbeat } from './heartbeat.ts'
import type { FrameEvent, LiveFrame } from './live-frame.ts'
import { LIMITS, type ProgramError } from '../protocol.ts'

/** Why a drawing has no answer. After all but `error` the sandbox is gone. */
export type Unanswered =
  /** The program threw. */
  | { kind: 'error'; error: ProgramError }
  /** It took too long over a drawing, or answers nothing at all any more. */
  | { kind: 'late' }
  /** Nothing was drawn for long. */
  | { kind: 'idle' }
  | { kind: 'crashed'; reason: string }

export type AnswerEvent =
  /** What the program says of a drawing [rows * columns]: a number for each label. */
  | { type: 'answer'; name: string; pixels: Float32Array; values: Float32Array }
  | { type: 'unanswered'; why: Unanswered }

interface Drawing {
  id: number
  name: string
  pixels: Float32Array
}

/**
 * A program that has ended and answers drawings. One at a time is with it; of those that come meanwhile it
 * gets the newest.
 */
export class Listener {
  readonly #frame: LiveFrame
  readonly #tell: (event: AnswerEvent) => void
  readonly #heartbeat: Heartbeat
  #id = 0
  #asked: Drawing | undefined
  #next: Omit<Drawing, 'id'> | undefined
  #answerTimer: ReturnType<typeof setTimeout> | undefined
  #idleTimer: ReturnType<typeof setTimeout> | undefined

  constructor(frame: LiveFrame, tell: (event: AnswerEvent) => void) {
    this.#frame = frame
    this.#tell = tell
    this.#heartbeat = new Heartbeat(
      (id) => frame.post({ type: 'ping', id }),
      (silent) => silent && this.#fail({ kind: 'late' }),
    )
    this.#awaitDrawing()
  }

  /** Asks the program what it says of a drawing that it asked for by this name. */
  draw(name: string, pixels: Float32Array): void {
    if (!this.#frame.usable) return
    this.#awaitDrawing()
    this.#next = { name, pixels }
    if (!this.#asked) this.#ask()
  }

  /** Takes what the frame says after the program's end. */
  take(event: FrameEvent): void {
    if (event.type === 'pong') this.#heartbeat.answer(event.id)
    else if (event.type === 'crashed') this.#fail({ kind: 'crashed', reason: event.reason })
    else if (event.type === 'answer' && event.id === this.#asked?.id) {
      const { name, pixels } = this.#asked
      const { answer } = event
      clearTimeout(this.#answerTimer)
      this.#asked = undefined
      if (this.#next) this.#ask()
      if ('values' in answer) this.#tell({ type: 'answer', name, pixels, values: answer.values })
      else this.#tell({ type: 'unanswered', why: { kind: 'error', error: answer.error } })
    }
  }

  /** Ends the sandbox, without a further event. */
  end(): void {
    clearTimeout(this.#answerTimer)
    clearTimeout(this.#idleTimer)
    this.#heartbeat.stop()
    this.#frame.remove()
  }

  #ask(): void {
    const next = this.#next
    if (!next) return
    const drawing = (this.#asked = { ...next, id: ++this.#id })
    this.#next = undefined
    this.#answerTimer = setTimeout(() => this.#fail({ kind: 'late' }), LIMITS.answer)
    this.#frame.post({ type: 'drawing', ...drawing })
  }

  #awaitDrawing(): void {
    clearTimeout(this.#idleTimer)
    this.#idleTimer = setTimeout(() => this.#fail({ kind: 'idle' }), LIMITS.idle)
  }

  #fail(why: Unanswered): void {
    this.end()
    this.#tell({ type: 'unanswered', why })
  }
}
