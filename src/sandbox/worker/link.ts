import type { FromSandbox, ToSandbox } from '../protocol.ts'
import { getterOf } from './built-ins.ts'

/** The worker's line to the frame. No other code can get hold of the port behind it. */
export interface Link {
  send(message: FromSandbox, transfer?: Transferable[]): void
}

const dataOf = getterOf(MessageEvent, 'data')

/** Takes the port out of the frame's first message and says that the worker runs. */
export function connect(receive: (message: ToSandbox) => void): Promise<Link> {
  return new Promise((resolve) => {
    self.addEventListener(
      'message',
      (first) => {
        const [port] = first.ports
        if (!port) return
        const post = port.postMessage.bind(port)
        port.addEventListener('message', (event) => receive(dataOf(event) as ToSandbox))
        port.start()
        post({ type: 'booted' })
        resolve({ send: (message, transfer = []) => post(message, transfer) })
      },
      { once: true },
    )
  })
}
