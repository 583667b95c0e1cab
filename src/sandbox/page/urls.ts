import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bundle, PARTS, type RuntimePart } from '../build/bundle.ts'
import { WASM_BUILDS, type WasmBuild, wasmName } from '../build/wasm-binary.ts'

/** Where everything is that a SandboxHost fetches. */
export interface SandboxConfig {
  frame: string
  /** The frame that may compile WebAssembly. */
  wasmFrame: string
  wasm: Record<WasmBuild, string>
  parts: Record<RuntimePart, string>
  /** The data sets, each a file of its name in a folder. */
  data: { folder: string; names: readonly string[] }
}

const DATA = join(process.cwd(), 'content', 'data')

/** The names of the data sets in content/data. */
export function dataNames(): string[] {
  return readdirSync(DATA)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
}

/** The file of a data set. */
export function dataFile(name: string): string {
  return join(DATA, `${name}.json`)
}

/** A part's name in its address; the hash of its text lets browsers keep it for good. */
export async function partName(part: RuntimePart): Promise<string> {
  return `${part}.${(await bundle(part)).hash}`
}

/** The addresses on a site that is served under `base`. For use while the site is built. */
export async function sandboxConfig(base: string): Promise<SandboxConfig> {
  const root = base.replace(/\/+$/, '')
  const parts = await Promise.all(
    PARTS.map(async (part) => [part, `${root}/sandbox/${await partName(part)}.js`] as const),
  )
  const binaries = await Promise.all(
    WASM_BUILDS.map(
      async (build) => [build, `${root}/sandbox/${await wasmName(build)}.wasm`] as const,
    ),
  )
  return {
    frame: `${root}/sandbox/frame.html`,
    wasmFrame: `${root}/sandbox/wasm-frame.html`,
    wasm: Object.fromEntries(binaries) as Record<WasmBuild, string>,
    parts: Object.fromEntries(parts) as Record<RuntimePart, string>,
    data: { folder: `${root}/data/`, names: dataNames() },
  }
}
