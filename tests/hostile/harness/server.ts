import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { listen, type LocalServer } from '../../../scripts/serve/listen.ts'
import { bundle, PARTS } from '../../../src/sandbox/build/bundle.ts'
import { frameDocument } from '../../../src/sandbox/build/frame-document.ts'
import { dataFile, dataNames, partName, sandboxConfig } from '../../../src/sandbox/page/urls.ts'
import { WASM_BUILDS, wasmBinary, wasmName } from '../../../src/sandbox/build/wasm-binary.ts'

interface Answer {
  type: string
  body: string | Buffer
  keep?: boolean
}

/**
 * A site with nothing but the sandbox and a page that drives it, at an address of its own. `more` are other
 * answers, by their paths.
 */
export async function serveHarness(more: Record<string, Answer> = {}): Promise<
  LocalServer & {
    /** The path of every request so far. */
    requests: string[]
  }
> {
  const answers = new Map([...(await makeAnswers()), ...Object.entries(more)])
  const requests: string[] = []
  const server = await listen((request, response) => {
    const path = request.url ?? '/'
    requests.push(path)
    const answer = answers.get(path)
    if (!answer) return void response.writeHead(404).end('not found')
    const cache = answer.keep ? 'public, max-age=31536000, immutable' : 'no-cache'
    response.writeHead(200, { 'content-type': answer.type, 'cache-control': cache })
    response.end(answer.body)
  })
  return { ...server, requests }
}

async function makeAnswers(): Promise<Map<string, Answer>> {
  const script = await build({
    entryPoints: [fileURLToPath(new URL('host-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
  })
  const config = JSON.stringify(await sandboxConfig('/'))
  const page = `<!doctype html><title>Harness</title><body>
    <script>var config = ${config}</script><script src="/host.js"></script>`
  const answers = new Map<string, Answer>([
    ['/', { type: 'text/html', body: page }],
    ['/host.js', { type: 'text/javascript', body: script.outputFiles[0]?.text ?? '' }],
    ['/sandbox/frame.html', { type: 'text/html', body: await frameDocument({ wasm: false }) }],
    ['/sandbox/wasm-frame.html', { type: 'text/html', body: await frameDocument({ wasm: true }) }],
  ])
  for (const part of PARTS) {
    const body = (await bundle(part)).text
    answers.set(`/sandbox/${await partName(part)}.js`, {
      type: 'text/javascript',
      body,
      keep: true,
    })
  }
  for (const build of WASM_BUILDS) {
    const path = `/sandbox/${await wasmName(build)}.wasm`
    answers.set(path, { type: 'application/wasm', body: await wasmBinary(build), keep: true })
  }
  for (const name of dataNames()) {
    const body = await readFile(dataFile(name), 'utf8')
    answers.set(`/data/${name}.json`, { type: 'application/json', body })
  }
  return answers
}
