type Handler = (...args: unknown[]) => void

/** Timers that have yet to fire. */
const pending = new Set<number>()

/** Whether a timer of the program, or of TensorFlow.js, has yet to fire. */
export function timersPending(): boolean {
  return pending.size > 0
}

type SetTimer = (handler: Handler, delay?: number) => number

/** Replaces the global's timers with ones that are counted: a program has not ended while one is to come. */
export function countTimers(): void {
  const setTimeout = self.setTimeout.bind(self) as SetTimer
  const setInterval = self.setInterval.bind(self) as SetTimer
  const clearTimeout = self.clearTimeout.bind(self)
  const counted = (set: SetTimer, repeats: boolean) => {
    return (handler: Handler, delay?: number, ...args: unknown[]) => {
      if (typeof handler !== 'function') throw new TypeError('A timer needs a function')
      const id = set(() => {
        if (!repeats) pending.delete(id)
        handler(...args)
      }, delay)
      pending.add(id)
      return id
    }
  }
  // The two kinds share their numbers, so one way to clear serves both.
  const clear = (id?: number) => {
    pending.delete(id as number)
    clearTimeout(id)
  }
  Object.assign(self, {
    setTimeout: counted(setTimeout, false),
    setInterval: counted(setInterval, true),
    clearTimeout: clear,
    clearInterval: clear,
  })
}
