/**
 * Serves the built site (dist/) with its headers and prints its address; with a folder as its argument the site
 * that has its configuration there. PORT and HOST override the defaults.
 */
import { resolve } from 'node:path'
import { preview } from 'astro'
import { builtHeaders } from './serve/built-headers.ts'
import { sendHeaders } from './serve/headers.ts'
import { portOr } from './serve/port.ts'

const root = process.argv[2] ?? '.'
const headers = builtHeaders(root)
const server = await preview({
  root: resolve(root),
  server: { port: portOr(4321), host: process.env.HOST ?? 'localhost' },
  logLevel: 'warn',
})
// Where the port is taken, it is another.
sendHeaders(headers, server.port)
const base = (process.env.BASE ?? '/').replace(/\/?$/, '/')
console.log(`Layers & Ops is served at http://${server.host ?? 'localhost'}:${server.port}${base}`)
console.log('Press Ctrl+C to stop.')
