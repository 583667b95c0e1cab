import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { lookup } from 'mrmime'
import { listen } from '../../scripts/serve/listen.ts'
import { DIST } from './dist.ts'

/** Serves the built site as a slow network does: each page in pieces of some bytes, with a pause between. */
export async function serveSlowly(piece: number, pause: number) {
  return listen(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    let body: Buffer
    try {
      body = readFileSync(join(DIST, path))
    } catch {
      response.writeHead(404).end()
      return
    }
    const type = lookup(path)
    response.writeHead(200, type ? { 'content-type': type } : {})
    const step = type === 'text/html' ? piece : body.length
    for (let at = 0; at < body.length;) {
      const end = endOfPiece(body, at + step)
      response.write(body.subarray(at, end))
      if (end < body.length) await wait(pause)
      at = end
    }
    response.end()
  })
}

/** Where a piece ends: behind a tag, since half a word in the middle of a button moves when its rest comes. */
function endOfPiece(body: Buffer, from: number): number {
  const tag = body.indexOf('>', from)
  return from >= body.length || tag < 0 ? body.length : tag + 1
}
