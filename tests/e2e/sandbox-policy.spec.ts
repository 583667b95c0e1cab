import { expect, test } from '@playwright/test'
import type { HostPage } from '../hostile/harness/host-page.ts'
import { serveHarness } from '../hostile/harness/server.ts'

declare const page: HostPage

/** A worker that has locked nothing and tries each way out: the policy of the frame alone must hold it. */
function probe(site: string): string {
  return `onmessage = async ({ ports: [port] }) => {
    port.postMessage({ type: 'booted' })
    const attempt = async (name, action) => {
      const text = await Promise.resolve().then(action).then(() => name + ' works', () => name + ' refused')
      port.postMessage({ type: 'log', level: 'log', text })
    }
    const opened = (target) => new Promise((resolve, reject) => {
      target.onopen = target.onload = target.onmessage = resolve
      target.onerror = reject
    })
    const at = '${site}/stolen'
    await attempt('own module', () => import(URL.createObjectURL(new Blob([''], { type: 'text/javascript' }))))
    await attempt('fetch', () => fetch(at, { mode: 'no-cors' }))
    await attempt('XMLHttpRequest', () => {
      const request = new XMLHttpRequest()
      request.open('GET', at)
      request.send()
      return opened(request)
    })
    await attempt('WebSocket', () => opened(new WebSocket(at.replace('http', 'ws'))))
    await attempt('EventSource', () => opened(new EventSource(at)))
    await attempt('import', () => import(at))
    await attempt('importScripts', () => importScripts(at))
    await attempt('nested worker', () => {
      const script = 'fetch("' + at + '", { mode: "no-cors" }).then(() => postMessage(1), () => { throw 1 })'
      return opened(new Worker('data:text/javascript,' + encodeURIComponent(script + '.catch(() => setTimeout(() => { throw 1 }))')))
    })
    await attempt('font', () => new FontFace('x', 'url(' + at + ')').load())
    await attempt('eval', () => (0, eval)('1'))
    await attempt('Function', () => new Function('return 1')())
    await attempt('WebAssembly', () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])))
    await attempt('indexedDB', () => opened(indexedDB.open('x')))
    await attempt('caches', () => caches.open('x'))
    port.postMessage({ type: 'done' })
  }`
}

let site: Awaited<ReturnType<typeof serveHarness>>
test.beforeAll(async () => {
  site = await serveHarness()
})
test.afterAll(() => site.close())

const CASES = [
  { frame: 'frame', from: 'a blob', secure: false, works: [] },
  { frame: 'frame', from: 'a data: address', secure: true, works: [] },
  { frame: 'wasm-frame', from: 'a blob', secure: false, works: ['WebAssembly works'] },
]

for (const { frame, from, secure, works } of CASES) {
  test(`the policy of ${frame} holds a worker from ${from}`, async ({ page: tab }) => {
    await tab.goto(site.url)
    const lines = await tab.evaluate(
      async ([worker, secure, name]) => {
        const opened = await page.openIsolatedFrame(`/sandbox/${name}.html`).opened
        const { port1, port2 } = new MessageChannel()
        opened.postMessage({ type: 'boot', worker, secure }, '*', [port2])
        const found: string[] = []
        return new Promise<string[]>((resolve) => {
          port1.onmessage = ({ data }) => {
            if (data.type === 'log') found.push(data.text)
            if (data.type === 'done') resolve(found)
          }
        })
      },
      [probe(site.url), secure, frame] as const,
    )
    expect(lines.shift()).toBe('own module works')
    expect(lines).toHaveLength(13)
    expect(lines.filter((line) => !line.endsWith(' refused'))).toEqual(works)
    expect(site.requests.filter((path) => path.includes('stolen'))).toEqual([])
  })
}
