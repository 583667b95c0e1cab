import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that this machine alone reaches. */
export interface LocalServer {
  /** Its address, without a slash at its end. */
  url: string
  /** Ends it, and every connection. */
  close(): void
}

/** Serves at a free port of this machine. */
export async function listen(answer: RequestListener): Promise<LocalServer> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
