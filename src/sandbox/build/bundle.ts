import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { build, type BuildOptions, type Plugin } from 'esbuild'
import { minify, type MinifyOptions } from 'rolldown/utils'

/** The scripts that the sandbox runs beside its frame's own. */
export const PARTS = ['worker', 'core', 'webgpu', 'wasm', 'extras'] as const
export type Part = (typeof PARTS)[number]

/** A script's text, a hash of it to go into its address, and the files that it is made of. */
export interface Script {
  text: string
  hash: string
  inputs: string[]
}

const CORE = '@tensorflow/tfjs-core'

const ENTRIES: Record<Part | 'frame', string> = {
  frame: `import './src/sandbox/frame/frame.ts'`,
  worker: `import './src/sandbox/worker/main.ts'`,
  core: `
    import '${CORE}/dist/register_all_gradients'
    import '${CORE}/dist/public/chained_ops/register_all_chained_ops'
    export * from '${CORE}'
    export * from '@tensorflow/tfjs-layers'
    export * from '@tensorflow/tfjs-backend-cpu'
    export * from '@tensorflow/tfjs-backend-webgl'
    export { version } from 'tfjs-versions'`,
  webgpu: `import '@tensorflow/tfjs-backend-webgpu'`,
  wasm: `export { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'`,
  extras: `
    export * from '@tensorflow/tfjs-converter'
    export * as data from '@tensorflow/tfjs-data'`,
}

/** The two packages' modules of tfjs-core, which must be the one instance of the core part. */
const oneCore: Plugin = {
  name: 'one-core',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@tensorflow\/tfjs-core(\/dist\/ops\/ops_for_converter)?$/ }, () => ({
      path: 'tfjs-core-part',
      external: true,
    }))
    onResolve({ filter: /^@tensorflow\/tfjs-core\/dist\/io\/io_utils$/ }, () => ({
      path: 'io-utils',
      namespace: 'one-core',
    }))
    onLoad({ filter: /.*/, namespace: 'one-core' }, () => ({
      contents: `import { io } from 'tfjs-core-part'
        export const decodeWeightsStream = io.decodeWeightsStream`,
    }))
    onResolve({ filter: /^tfjs-core-part$/ }, () => ({ path: 'tfjs-core-part', external: true }))
  },
}

/** The `version` that @tensorflow/tfjs exports, which names packages that the core part does not hold. */
const versions: Plugin = {
  name: 'tfjs-versions',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^tfjs-versions$/ }, ({ resolveDir }) => ({
      path: 'tfjs-versions',
      namespace: 'versions',
      pluginData: resolveDir,
    }))
    onLoad({ filter: /.*/, namespace: 'versions' }, async ({ pluginData }) => {
      const names = ['core', 'backend-cpu', 'backend-webgl', 'data', 'layers', 'converter']
      const packages = [...names.map((name) => `tfjs-${name}`), 'tfjs']
      const imports = packages.map(
        (name, index) => `import { version as v${index} } from '@tensorflow/${name}/dist/version'`,
      )
      const fields = packages.map((name, index) => `'${name}': v${index}`)
      return {
        contents: `${imports.join('\n')}\nexport const version = { ${fields.join(', ')} }`,
        resolveDir: pluginData as string,
      }
    })
  },
}

/** Takes indentation and comments out of the shaders, which are texts that a minifier leaves alone. */
const shaders: Plugin = {
  name: 'shaders',
  setup({ onLoad }) {
    onLoad({ filter: /tfjs-backend-web(gl|gpu)\/dist\/.*\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replace(/\n[ \t]+/g, '\n')
        .replace(/\n\/\/[^\n]*(?=\n)/g, '')
        .replace(/\n{2,}/g, '\n'),
    }))
  },
}

/**
 * Gives the binary search of WebGL 2 the bounded loop that TensorFlow.js writes for WebGL 1: it is its one
 * loop of GLSL without a constant count, and no shader with such a loop gets to a GPU here.
 */
const boundedSearch: Plugin = {
  name: 'bounded-search',
  setup({ onLoad }) {
    onLoad({ filter: /search_sorted_gpu\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const unbounded = `env().getNumber('WEBGL_VERSION') === 2 ? webGL2LoopHead :`
      if (!text.includes(unbounded)) throw new Error(`${path} no longer has ${unbounded}`)
      return { contents: text.replace(unbounded, '') }
    })
  },
}

/** Leaves out the WASM backend's threads, which need a header that static hosts do not send. */
const oneThread: Plugin = {
  name: 'one-thread',
  setup({ onLoad }) {
    onLoad({ filter: /tfjs-backend-wasm-threaded-simd(\.worker)?\.js$/ }, () => ({
      contents: 'export default undefined; export const wasmWorkerContents = ""',
    }))
  },
}

/** The one generator of seedrandom that TensorFlow.js uses; the package loads seven. */
const oneGenerator: Plugin = {
  name: 'one-generator',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^seedrandom$/ }, ({ resolveDir }) => ({
      path: 'alea',
      namespace: 'one-generator',
      pluginData: resolveDir,
    }))
    onLoad({ filter: /.*/, namespace: 'one-generator' }, ({ pluginData }) => ({
      contents: `export { default as alea } from 'seedrandom/lib/alea'`,
      resolveDir: pluginData as string,
    }))
  },
}

/** The kinds of pictures for the gate, which needs their fields and not what `show` does. */
const fieldsOfPictures: Plugin = {
  name: 'fields-of-pictures',
  setup({ onLoad }) {
    onLoad({ filter: /src\/pictures\/index\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        /^export \* as (\w+) from (.+)$/gm,
        'import { fields as $1Fields } from $2\nexport const $1 = { fields: $1Fields }',
      ),
      loader: 'ts',
    }))
  },
}

const COMMON: BuildOptions = {
  bundle: true,
  write: false,
  minify: true,
  platform: 'browser',
  target: 'es2022',
  legalComments: 'none',
  metafile: true,
  logLevel: 'error',
}

/** The parts that are loaded beside the core part, and use its TensorFlow.js. */
const BESIDE_CORE: (Part | 'frame')[] = ['webgpu', 'wasm', 'extras']

const MINIFY: MinifyOptions = {
  module: true,
  compress: { target: 'es2022' },
  mangle: { toplevel: true },
}

const scripts = new Map<string, Promise<Script>>()

/** Bundles a script, once in the life of the process. */
export function bundle(part: Part | 'frame'): Promise<Script> {
  const known = scripts.get(part)
  if (known) return known
  const script = bundleNow(part)
  scripts.set(part, script)
  return script
}

async function bundleNow(part: Part | 'frame'): Promise<Script> {
  const own = part === 'frame' || part === 'worker'
  const result = await build({
    ...COMMON,
    stdin: { contents: ENTRIES[part], resolveDir: process.cwd() },
    format: own ? 'iife' : 'esm',
    plugins: [
      ...(BESIDE_CORE.includes(part) ? [oneCore, oneThread] : [versions]),
      oneGenerator,
      boundedSearch,
      shaders,
      ...(part === 'frame' ? [fieldsOfPictures] : []),
    ],
  })
  const bundled = result.outputFiles?.[0]?.text ?? ''
  // A second minifier gives names that Brotli packs better: 4 % of TensorFlow.js.
  const text = own ? bundled : (await minify(`${part}.js`, bundled, MINIFY)).code
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 16)
  return { text, hash, inputs: Object.keys(result.metafile?.inputs ?? {}) }
}
