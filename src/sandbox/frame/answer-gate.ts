import { copyMessage } from './copy-message.ts'
import type { FromSandbox, ToSandbox } from '../protocol.ts'

/**
 * The gate between a worker and the page once the program has ended and answers drawings. It forwards one answer
 * to each drawing that was sent, as long as the drawing has labels, and one pong to each ping; nothing else.
 */
export class AnswerGate {
  readonly #forward: (message: FromSandbox) => void
  /** How many numbers the answer to a drawing has, by the name that the program gave it. */
  readonly #labels = new Map<string, number>()
  /** The same of the drawings that wait for an answer, by their ids. */
  readonly #waiting = new Map<number, number>()
  #ping: number | undefined

  constructor(forward: (message: FromSandbox) => void) {
    this.#forward = forward
  }

  /** Whether the program has asked for a drawing. */
  get asked(): boolean {
    return this.#labels.size > 0
  }

  /** Notes what a message that reached the page asks for. */
  passed(message: FromSandbox): void {
    if (message.type !== 'picture') return
    const { name, picture } = message
    if (picture.kind === 'drawing') this.#labels.set(name, picture.labels.length)
    else this.#labels.delete(name)
  }

  /** Notes what the page sends to the worker. */
  sent(message: ToSandbox): void {
    if (message.type === 'ping') this.#ping = message.id
    if (message.type !== 'drawing') return
    const labels = this.#labels.get(message.name)
    if (labels !== undefined) this.#waiting.set(message.id, labels)
  }

  /** Takes whatever the worker sent. */
  take(data: unknown): void {
    const message = copyMessage(data)
    if (message?.type === 'pong' && message.id === this.#ping) {
      this.#ping = undefined
      this.#forward(message)
    }
    if (message?.type !== 'answer') return
    const { id, answer } = message
    const labels = this.#waiting.get(id)
    if (labels === undefined || ('values' in answer && answer.values.length !== labels)) return
    this.#waiting.delete(id)
    this.#forward(message)
  }
}
