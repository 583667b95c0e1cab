import { createServer } from 'node:http'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DIST } from './dist.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

/** Serves the built site as a slow network does: each page in pieces of some bytes, with a pause between. */
export async function serveSlowly(piece: number, pause: number) {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    let body: Buffer
    try {
      body = readFileSync(join(DIST, path))
    } catch {
      response.writeHead(404).end()
      return
    }
    const type = TYPES[extname(path)] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type })
    const step = type.startsWith('text/html') ? piece : body.length
    for (let at = 0; at < body.length;) {
      const end = endOfPiece(body, at + step)
      response.write(body.subarray(at, end))
      if (end < body.length) await wait(pause)
      at = end
    }
    response.end()
  }).listen(0)
  await once(server, 'listening')
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Where a piece ends: behind a tag, since half a word in the middle of a button moves when its rest comes. */
function endOfPiece(body: Buffer, from: number): number {
  const tag = body.indexOf('>', from)
  return from >= body.length || tag < 0 ? body.length : tag + 1
}
