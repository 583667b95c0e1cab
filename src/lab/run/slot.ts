interface Runner {
  stop(reason?: string): void
}

let holder: Runner | undefined

/** Makes a runner the only one of the page: stops the one that runs, and tells it why. */
export function takeSlot(runner: Runner): void {
  const former = holder
  holder = runner
  if (former && former !== runner) former.stop('Another program on this page was started.')
}

/** Frees the slot, if the runner holds it. */
export function leaveSlot(runner: Runner): void {
  if (holder === runner) holder = undefined
}
