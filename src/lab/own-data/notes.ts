/** What the reader chose for a file, by question. */
export type ReadingChoices = Record<string, string>

/** Something that a file leaves open, with the reading that was taken. */
export interface Question {
  id: string
  ask: string
  /** What each value that can be chosen is called. */
  options: Record<string, string>
  taken: string
}

/** Keeps what the reading of a file did, and what it had to guess. */
export class Notes {
  readonly said: string[] = []
  readonly warnings: string[] = []
  readonly questions: Question[] = []
  readonly #choices: ReadingChoices

  constructor(choices: ReadingChoices) {
    this.#choices = choices
  }

  /** Notes something that was certain and done. */
  say(sentence: string): void {
    this.said.push(sentence)
  }

  /** Notes what may spoil a training. */
  warn(sentence: string): void {
    this.warnings.push(sentence)
  }

  /** The reader's choice between the options; `likely` where there is none yet. */
  ask<Value extends string>(
    id: string,
    ask: string,
    options: Partial<Record<Value, string>>,
    likely: Value,
  ): Value {
    const chosen = this.#choices[id]
    const taken = chosen !== undefined && Object.hasOwn(options, chosen) ? chosen : likely
    this.questions.push({ id, ask, options: { ...options } as Record<string, string>, taken })
    return taken as Value
  }
}
