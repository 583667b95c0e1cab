/** What an accuracy may differ from its record: nine of 453 digits. Other processors round otherwise. */
export const ACCURACY_TOLERANCE = 0.02

/** The accuracies after some of the epochs of a curve. */
export function atEpochs(curve: number[], epochs: number[]): number[] {
  return epochs.map((epoch) => curve[epoch - 1] ?? NaN)
}

/** The largest difference between accuracies and their record; Infinity where they cannot be compared. */
export function largestDifference(measured: number[], recorded: number[]): number {
  if (measured.length === 0 || measured.length !== recorded.length) return Infinity
  const largest = Math.max(
    ...measured.map((value, index) => Math.abs(value - (recorded[index] as number))),
  )
  return Number.isNaN(largest) ? Infinity : largest
}
