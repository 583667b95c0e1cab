import type { ProgramError } from '../protocol.ts'

/** A fault of the program that was found before it ran, with its place. */
export class ProgramFault extends Error {
  readonly #error: ProgramError

  constructor(error: ProgramError) {
    super(error.message)
    this.#error = error
  }

  /** The description of a fault; undefined for anything else. Runs no code of what was thrown. */
  static errorOf(thrown: unknown): ProgramError | undefined {
    const object = typeof thrown === 'object' && thrown !== null
    return object && #error in thrown ? thrown.#error : undefined
  }
}
