const { port1, port2 } = new MessageChannel()
const post = port2.postMessage.bind(port2)
/** Callbacks in order, from `first` on. Not `shift`: it copies the whole queue, which a flood makes long. */
let waiting: (() => void)[] = []
let first = 0

port1.onmessage = () => {
  const callback = waiting[first++]
  if (first === waiting.length) {
    waiting = []
    first = 0
  }
  callback?.()
}

/** Calls back in a later turn of the event loop, after the messages that came by then. Not throttled. */
export function inLaterTurn(callback: () => void): void {
  waiting[waiting.length] = callback
  post(null)
}

/** Resolves in a later turn of the event loop. */
export function laterTurn(): Promise<void> {
  return new Promise(inLaterTurn)
}

/** Whether somebody waits for a turn. */
export function turnsWaiting(): boolean {
  return waiting.length > first
}
