import type { RuntimeText } from '../protocol.ts'
import type { Runtime } from './runtime.ts'

type SetWasmPaths = (paths: Record<string, string>, platformFetch: boolean) => void

/** The names under which TensorFlow.js asks for its module. */
const NAMES = [
  'tfjs-backend-wasm.wasm',
  'tfjs-backend-wasm-simd.wasm',
  'tfjs-backend-wasm-threaded-simd.wasm',
]

/**
 * Adds the WASM backend, and answers its one request for the module with the bytes from the page. Gives the
 * reason where the browser refuses the module: the backend itself would then wait for ever.
 */
export async function addWasm(
  runtime: Runtime,
  { script, binary }: NonNullable<RuntimeText['wasm']>,
): Promise<string | undefined> {
  try {
    await WebAssembly.compile(binary)
  } catch (error) {
    return `it refuses WebAssembly with "${String((error as Error)?.message).slice(0, 300)}"`
  }
  const { exports } = await runtime.add(script)
  const setWasmPaths = exports['setWasmPaths'] as SetWasmPaths
  setWasmPaths(Object.fromEntries(NAMES.map((name) => [name, name])), true)
  runtime.tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
  const platform = runtime.tf.env().platform as { fetch?: unknown }
  platform.fetch = async () => {
    // Back to the prototype's: the program sees the platform as TensorFlow.js made it.
    delete platform.fetch
    return { ok: true, arrayBuffer: async () => binary }
  }
  return undefined
}
