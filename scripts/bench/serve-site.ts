import { existsSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'
import { listen, type LocalServer } from '../serve/listen.ts'

const DIST = 'dist'

/**
 * Serves the built site, and pages of the bench's own beside it, by their paths.
 * @throws where no site is built
 */
export async function serveSite(extra: Readonly<Record<string, string>>): Promise<LocalServer> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('build the site first: npm run build')
  const files = sirv(DIST, {
    setHeaders: (response) => void response.setHeader('cache-control', 'no-cache'),
  })
  return listen((request, response) => {
    const page = extra[request.url ?? '/']
    if (page === undefined) return files(request, response)
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }
    response.writeHead(200, headers).end(page)
  })
}
