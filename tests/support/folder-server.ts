import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lookup } from 'mrmime'
import { listen } from '../../scripts/serve/listen.ts'
import { builtFiles, DIST } from './dist.ts'

/** Every file of the built site, by its path. */
export function builtSite(): Map<string, Buffer> {
  return new Map(builtFiles().map((path) => [path, readFileSync(join(DIST, path))]))
}

/** Serves files as a plain host does, under a base path; the files can be replaced, and the host can go away. */
export async function serveFiles(first: ReadonlyMap<string, Buffer>, base = '/') {
  let files = first
  let away = false
  const requests: string[] = []
  const server = await listen((request, response) => {
    if (away) return void request.socket.destroy()
    const path = decodeURI((request.url ?? '/').replace(/[?#].*$/, ''))
    requests.push(path)
    const inside = path.startsWith(base) ? path.slice(base.length) : '404.html'
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
    const content = files.get(file)
    const type = content ? lookup(file) : 'text/html'
    response.writeHead(content ? 200 : 404, {
      ...(type && { 'content-type': type }),
      'cache-control': 'no-cache',
    })
    response.end(content ?? files.get('404.html'))
  })
  return {
    url: `${server.url}${base}`,
    close: server.close,
    /** The path of every request that was answered. */
    requests,
    replace(newer: ReadonlyMap<string, Buffer>) {
      files = newer
    },
    /** Lets the host answer nothing, or again. */
    setAway(isAway: boolean) {
      away = isAway
    },
  }
}
