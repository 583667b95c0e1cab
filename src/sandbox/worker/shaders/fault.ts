/** The most turns that the loops of a shader may take for one value, counted through nests and calls. */
export const MOST_TURNS = 2 ** 22

/** Why a shader is refused, as a sentence for whoever wrote it. */
export function refusal(line: number, fault: string): Error {
  return new RangeError(
    `The shader was refused: line ${line}: ${fault}. A GPU program that does not end cannot be stopped.`,
  )
}
