import { seededRandom, SEED } from '../lab/random.ts'
import { STACK_FRAMES } from '../lab/stack-frames.ts'

/**
 * What a program does not get. The frame's policy refuses every connection anyway; without these names there
 * is also no other worker, no way to end or to speak for this one, and no clock that stops in a hidden page.
 */
const REMOVED = [
  'postMessage',
  'close',
  'Worker',
  'SharedWorker',
  'importScripts',
  'BroadcastChannel',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'indexedDB',
  'caches',
  'cookieStore',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'webkitRequestFileSystem',
  'webkitRequestFileSystemSync',
]

/** Makes the worker's global ready for a program that nobody has read. */
export function lockGlobal(): void {
  for (const name of [...REMOVED, 'fetch']) remove(name)
  define(self, 'fetch', refuseFetch)
  define(Error, 'stackTraceLimit', STACK_FRAMES, false)
  Object.defineProperty(Error, 'prepareStackTrace', {
    get: () => undefined,
    set: () => undefined,
    configurable: false,
  })
  Math.random = seededRandom(SEED)
}

function remove(name: string): void {
  for (let object: object | null = self; object; object = Object.getPrototypeOf(object)) {
    if (Object.hasOwn(object, name)) Reflect.deleteProperty(object, name)
  }
  if (name in self) throw new Error(`${name} cannot be removed`)
}

function define(object: object, name: string, value: unknown, changeable = true): void {
  Object.defineProperty(object, name, { value, writable: changeable, configurable: changeable })
}

async function refuseFetch(resource?: unknown): Promise<never> {
  const url = typeof resource === 'string' ? resource : 'this address'
  throw new TypeError(
    `fetch refused: a program in the sandbox has no network, so it cannot load ${url.slice(0, 200)}. ` +
      "Data sets come from data(name) of 'lab'.",
  )
}
