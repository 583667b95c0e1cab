import { subscribe } from 'node:diagnostics_channel'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Headers for an address. */
export interface Rule {
  /** The address, perhaps with a `*` at its end. */
  address: string
  matches: (path: string) => boolean
  headers: [name: string, value: string][]
}

/** Sends, with each answer of the server at a port, the headers that a `_headers` file names for its address. */
export function sendHeaders(file: string, port: number): void {
  const rules = readRules(readFileSync(file, 'utf8'))
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as {
      request: IncomingMessage
      response: ServerResponse
    }
    if (request.socket.localPort !== port) return
    const path = (request.url ?? '/').replace(/\?.*$/, '')
    for (const { matches, headers } of rules) {
      if (matches(path)) for (const [name, value] of headers) response.appendHeader(name, value)
    }
  })
}

/** The rules of a `_headers` file: an address, perhaps with a `*` at its end, and indented headers below. */
export function readRules(text: string): Rule[] {
  const rules: Rule[] = []
  for (const line of text.split('\n')) {
    const header = /^\s+([\w-]+):\s*(.*)$/.exec(line)
    if (header) rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? ''])
    else if (line.startsWith('/')) rules.push(ruleFor(line.trim()))
  }
  return rules
}

function ruleFor(address: string): Rule {
  return { address, matches: pattern(address), headers: [] }
}

function pattern(address: string): Rule['matches'] {
  if (!address.endsWith('*')) return (path) => path === address
  const start = address.slice(0, -1)
  return (path) => path.startsWith(start)
}
