import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'

/** A line that a process holds from its start to its end, whoever started it. */
interface Lifeline {
  /** A program for `node -e` that takes the line and keeps it. */
  program: string
  /** Resolves once a process has taken the line. */
  taken: Promise<Socket>
  /** Resolves once that process has ended. */
  ended: Promise<unknown>
  /** Ends the process, and the line. */
  cut(): void
}

/** Makes a line for one process. */
export async function makeLifeline(): Promise<Lifeline> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const taken = once(server, 'connection').then(([socket]) => (socket as Socket).resume())
  taken.then((socket) => socket.on('error', () => undefined))
  return {
    program: `require('node:net').connect(${port}, '127.0.0.1').on('close', () => process.exit())`,
    taken,
    ended: taken.then((socket) => new Promise((resolve) => socket.once('close', resolve))),
    cut() {
      taken.then((socket) => socket.destroy())
      server.close()
    },
  }
}
