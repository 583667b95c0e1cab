import { fileURLToPath } from 'node:url'
import { build, type BuildOptions } from 'esbuild'
import type { Backend } from '../../src/sandbox/protocol.ts'

const TFJS = '@tensorflow/tfjs'

/** The files of a bare page with TensorFlow.js as it is published, by their addresses. */
export async function bareAnswers(
  backend: Backend,
): Promise<Record<string, { type: string; body: string }>> {
  const own =
    backend === 'webgpu' || backend === 'wasm' ? `import '${TFJS}-backend-${backend}'` : ''
  const contents = `${own}\nexport * from '${TFJS}'`
  const tfjs = await bundled({ stdin: { contents, resolveDir: process.cwd() } })
  const frame = await bundled({
    entryPoints: [fileURLToPath(new URL('bare-frame.ts', import.meta.url))],
    external: [TFJS],
  })
  const imports = JSON.stringify({ imports: { [TFJS]: '/tfjs.js' } })
  const page = `<!doctype html><title>Bare page</title>
    <script type="importmap">${imports}</script><script type="module" src="/bare.js"></script>`
  return {
    '/bare.html': { type: 'text/html', body: page },
    '/tfjs.js': { type: 'text/javascript', body: tfjs },
    '/bare.js': { type: 'text/javascript', body: frame },
  }
}

async function bundled(entry: BuildOptions): Promise<string> {
  const result = await build({ ...entry, bundle: true, write: false, format: 'esm', minify: true })
  return result.outputFiles?.[0]?.text ?? ''
}
