/**
 * Serves the built site (dist/) with its headers and prints its address; with a folder as its argument the site
 * that has its configuration there. PORT and HOST override the defaults.
 */
import { join, resolve } from 'node:path'
import { preview } from 'astro'
import { sendHeaders } from './serve/headers.ts'

const root = resolve(process.argv[2] ?? '.')
const port = Number(process.env.PORT ?? 4321)
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT must be a whole number from 1 to 65535, got "${process.env.PORT}".`)
  process.exit(1)
}
sendHeaders(join(root, 'dist', '_headers'), port)
const server = await preview({
  root,
  server: { port, host: process.env.HOST ?? 'localhost' },
  logLevel: 'warn',
})
const base = (process.env.BASE ?? '/').replace(/\/?$/, '/')
console.log(`Layers & Ops is served at http://${server.host ?? 'localhost'}:${server.port}${base}`)
console.log('Press Ctrl+C to stop.')
