import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'
import type { Backend } from '../../src/sandbox/protocol.ts'
import { dataFile } from '../../src/sandbox/page/urls.ts'
import { listen } from '../serve/listen.ts'

/** What the bare page leaves in `window.bare` when its program has ended. */
export interface BareRun {
  backend: string
  /** Milliseconds from the start of the page's load to the first point. */
  firstPoint: number
  stepsPerSecond: number
  lastPoint: number
  /** Milliseconds from the start of the page's load to the end of the last program. */
  ended: number
}

/**
 * What everybody would write first: tf.min.js in a script element, and the programs below it, one after the
 * other on the page's thread.
 */
export async function serveBarePage(
  programs: string[],
): Promise<{ url(backend: Backend): string; close(): void }> {
  const tfjs = readFileSync(
    createRequire(import.meta.url).resolve('@tensorflow/tfjs/dist/tf.min.js'),
  )
  const script = await labScript()
  const { url, close } = await listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const send = (type: string, body: string | Buffer) =>
      response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' }).end(body)
    if (pathname === '/tf.min.js') return send('text/javascript', tfjs)
    if (pathname === '/lab.js') return send('text/javascript', script)
    if (pathname.startsWith('/data/'))
      return send('application/json', readFileSync(dataFile(pathname.slice(6))))
    return send('text/html', page(programs, searchParams.get('backend') ?? 'cpu'))
  })
  return { url: (backend) => `${url}/?backend=${backend}`, close }
}

/** The same `lab` module and the same count of steps as in the sandbox, so that both do the same work. */
async function labScript(): Promise<string> {
  const result = await build({
    stdin: {
      resolveDir: process.cwd(),
      contents: `
        export { createLab } from './src/sandbox/lab/create.ts'
        export { seededRandom, SEED } from './src/sandbox/lab/random.ts'`,
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'labModule',
  })
  return result.outputFiles[0]?.text ?? ''
}

function page(programs: string[], backend: string): string {
  return `<!doctype html><title>Bare page</title>
<script src="/tf.min.js"></script><script src="/lab.js"></script>
<script type="module">
  Math.random = labModule.seededRandom(labModule.SEED)
  tf.env().set('SOFTWARE_WEBGL_ENABLED', true)
  await tf.setBackend(${JSON.stringify(backend)})
  await tf.ready()
  const engine = tf.engine()
  const gradients = engine.gradients.bind(engine)
  let steps = 0, firstEnded, lastEnded
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => (firstEnded ??= performance.now())
  engine.gradients = (...args) => {
    if (steps === 0) port2.postMessage(null)
    if (steps === 1) firstEnded ??= performance.now()
    const result = gradients(...args)
    steps++
    lastEnded = performance.now()
    return result
  }
  let firstPoint, lastPoint
  const { lab, flush } = labModule.createLab({
    tf,
    sink: {
      points(series, x, y) { firstPoint ??= performance.now(); lastPoint = y },
      picture() {},
      progress() {},
    },
    readData: async (name) => (await fetch('/data/' + name)).text(),
    pictureInterval: 250,
  })
  const { ask, data, glorot, normal, plot, progress, show } = lab
  ${programs.map((program) => `{\n${program.replace(/^import [^']*'.*'$/gm, '')}\n}`).join('\n')}
  const stepsPerSecond = (steps - 1) / ((lastEnded - firstEnded) / 1000)
  await flush()
  const ended = performance.now()
  window.bare = { backend: tf.getBackend(), firstPoint, stepsPerSecond, lastPoint, ended }
</script>`
}
