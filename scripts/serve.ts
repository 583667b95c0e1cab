/**
 * Serves the built site (dist/) with its headers and prints its address; with a folder as its argument the site
 * that has its configuration there. PORT and HOST override the defaults.
 */
import { join, resolve } from 'node:path'
import { preview } from 'astro'
import { sendHeaders } from './serve/headers.ts'
import { portOr } from './serve/port.ts'

const root = resolve(process.argv[2] ?? '.')
const port = portOr(4321)
sendHeaders(join(root, 'dist', '_headers'), port)
const server = await preview({
  root,
  server: { port, host: process.env.HOST ?? 'localhost' },
  logLevel: 'warn',
})
const base = (process.env.BASE ?? '/').replace(/\/?$/, '/')
console.log(`Layers & Ops is served at http://${server.host ?? 'localhost'}:${server.port}${base}`)
console.log('Press Ctrl+C to stop.')
