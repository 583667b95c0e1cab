/** How many values a tensor of this shape holds; refuses what is no shape, in the name of the function called. */
export function sizeOf(called: string, shape: number[]): number {
  if (!shape.every((length) => Number.isInteger(length) && length > 0)) {
    throw new TypeError(
      `${called}(${shape.map(String).join(', ')}): pass each length of the shape as a positive integer, as in ${called}(2, 16)`,
    )
  }
  return shape.reduce((product, length) => product * length, 1)
}
