import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The WebAssembly modules of the WASM backend: with SIMD, and for browsers without it. */
export const WASM_BUILDS = ['simd', 'plain'] as const
export type WasmBuild = (typeof WASM_BUILDS)[number]

const FOLDER = join(process.cwd(), 'node_modules/@tensorflow/tfjs-backend-wasm/dist')
const FILES: Record<WasmBuild, string> = {
  simd: 'tfjs-backend-wasm-simd.wasm',
  plain: 'tfjs-backend-wasm.wasm',
}

/** The bytes of a module. */
export function wasmBinary(build: WasmBuild): Promise<Buffer<ArrayBuffer>> {
  return readFile(join(FOLDER, FILES[build])) as Promise<Buffer<ArrayBuffer>>
}

const names = new Map<WasmBuild, Promise<string>>()

/** A module's name in its address; the hash of its bytes lets browsers keep it for good. */
export function wasmName(build: WasmBuild): Promise<string> {
  const known = names.get(build)
  if (known) return known
  const name = nameNow(build)
  names.set(build, name)
  return name
}

async function nameNow(build: WasmBuild): Promise<string> {
  const hash = createHash('sha256').update(await wasmBinary(build))
  return `${build}.${hash.digest('base64url').slice(0, 16)}`
}
