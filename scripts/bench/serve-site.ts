import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const DIST = 'dist'
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

/** Serves the built site, and pages of the bench's own beside it. */
export async function serveSite(extra: Record<string, string>) {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('build the site first: npm run build')
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const own = extra[path]
    const file = own === undefined ? fileOf(path) : undefined
    if (own === undefined && !file) return void response.writeHead(404).end('not found')
    const type = TYPES[file ? extname(file) : '.html'] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' })
    response.end(own ?? readFileSync(file ?? ''))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://localhost:${port}`, close }
}

function fileOf(path: string): string | undefined {
  const file = join(DIST, normalize(path))
  if (!existsSync(file)) return undefined
  const page = statSync(file).isDirectory() ? join(file, 'index.html') : file
  return existsSync(page) ? page : undefined
}
