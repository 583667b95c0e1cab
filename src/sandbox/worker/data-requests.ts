import { LIMITS, type FromSandbox, type ToSandbox } from '../protocol.ts'

type Answer = ToSandbox & { type: 'data' }

/** Asks the page for data sets and hands out the answers. */
export class DataRequests {
  readonly #send: (message: FromSandbox) => void
  readonly #waiting = new Map<string, ((answer: Answer) => void)[]>()

  constructor(send: (message: FromSandbox) => void) {
    this.#send = send
  }

  get pending(): boolean {
    return this.#waiting.size > 0
  }

  /** The text of a data set; rejects with a sentence that says which there are. */
  async read(name: string): Promise<string> {
    // Made now: once the answer is there, only some engines still know which line asked.
    const fault = new Error()
    // The gate cuts it there, and the answer comes by the name that passed.
    const asked = name.slice(0, LIMITS.name)
    const { text, known, reason } = await new Promise<Answer>((resolve) => {
      const others = this.#waiting.get(asked)
      this.#waiting.set(asked, [...(others ?? []), resolve])
      if (!others) this.#send({ type: 'data', name: asked })
    })
    if (text !== null) return text
    fault.message = `data("${asked}"): ${reason ?? `there is no such data set. There is ${known.join(', ')}`}`
    throw fault
  }

  /** Takes an answer of the page. */
  answer(answer: Answer): void {
    const waiting = this.#waiting.get(answer.name) ?? []
    this.#waiting.delete(answer.name)
    for (const resolve of waiting) resolve(answer)
  }
}
