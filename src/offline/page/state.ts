import { backendsIn, type Size } from '../manifest.ts'
import type { Failure } from '../messages.ts'

/** What is true of keeping the site in this browser. */
export type State =
  /** The browser has no service worker: it is old, the window private, or the address not safe. */
  | { is: 'impossible' }
  /** The reader wants nothing kept; `forgotten` is false where the browser keeps not even that wish. */
  | { is: 'off'; remembered: boolean }
  /** Nothing is kept until the reader asks, for the browser saves data. */
  | { is: 'saving data' }
  | { is: 'keeping'; done?: number; of?: number }
  /** `used` are the addresses of what was kept when it was used. */
  | { is: 'kept'; used: string[]; update: boolean }
  | { is: 'failed'; why: Failure }

const WHY: Record<Failure, string> = {
  room: 'there is no room for it: the disk is full, or the browser gives this site too little of it',
  store: 'it stores nothing for this site: the window is private, or its settings forbid it',
  network:
    'not all of it came over the network, or the site changed meanwhile. It is tried again when a page is loaded',
}

/** A state in sentences for the reader. */
export function stateWords(state: State, size: Size | undefined): string {
  const costs =
    size && `It is ${megabytes(size.sent)} over the network, and ${megabytes(size.stored)} on disk.`
  switch (state.is) {
    case 'impossible':
      return 'This browser cannot keep the site: it is too old, the window is private, or the address does not begin with https. Everything else works as long as there is a network.'
    case 'off':
      return state.remembered
        ? `Nothing is kept. ${costs ?? ''}`.trim()
        : 'Nothing is kept now. The browser does not remember this choice, so a page that is loaded later keeps the site again.'
    case 'saving data':
      return `The browser asks to save data, or the connection is slow, so nothing is kept unless you ask. ${costs ?? ''}`.trim()
    case 'keeping':
      return `The pages are being kept${state.of ? `: ${state.done} of ${state.of} files` : ''}. ${costs ?? ''}`.trim()
    case 'failed':
      return `This browser could not keep the site: ${WHY[state.why]}. Everything works as long as there is a network.`
    case 'kept':
      return [
        'All pages and the search can be read without a network.',
        labs(state.used),
        state.update ? 'A newer version is here.' : '',
        size ? `The pages take ${megabytes(size.stored)} on disk.` : '',
      ]
        .filter(Boolean)
        .join(' ')
  }
}

function labs(used: readonly string[]): string {
  const backends = backendsIn(used.map((address) => address.replace(/^.*\/(?=sandbox\/)/, '')))
  return backends.length > 0
    ? `Labs run without one too, on ${list(backends)} as far as this computer has them.`
    : 'Labs run without one once a lab has run with one.'
}

function list(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ')
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
