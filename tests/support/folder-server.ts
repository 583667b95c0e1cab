import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtFiles, DIST } from './dist.ts'

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** Every file of the built site, by its path. */
export function builtSite(): Map<string, Buffer> {
  return new Map(builtFiles().map((path) => [path, readFileSync(join(DIST, path))]))
}

/** Serves files as a plain host does, under a base path; the files can be replaced, and the host can go away. */
export async function serveFiles(first: ReadonlyMap<string, Buffer>, base = '/') {
  let files = first
  let away = false
  const requests: string[] = []
  const server = createServer((request, response) => {
    if (away) return void request.socket.destroy()
    const path = decodeURI((request.url ?? '/').replace(/[?#].*$/, ''))
    requests.push(path)
    const inside = path.startsWith(base) ? path.slice(base.length) : '404.html'
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
    const content = files.get(file)
    response.writeHead(content ? 200 : 404, {
      'content-type': TYPES[content ? extname(file) : '.html'] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    })
    response.end(content ?? files.get('404.html'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}${base}`,
    /** The path of every request that was answered. */
    requests,
    replace(newer: ReadonlyMap<string, Buffer>) {
      files = newer
    },
    /** Lets the host answer nothing, or again. */
    setAway(isAway: boolean) {
      away = isAway
      server.closeIdleConnections()
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
