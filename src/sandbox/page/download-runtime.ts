import { download, downloadBytes } from './download.ts'
import type { Backend, RuntimeText } from '../protocol.ts'
import { hasSimd } from './simd.ts'
import type { SandboxConfig } from './urls.ts'

/** Downloads the parts of TensorFlow.js that a backend needs. */
export async function downloadRuntime(
  { parts, wasm }: Pick<SandboxConfig, 'parts' | 'wasm'>,
  backend: Backend,
): Promise<RuntimeText> {
  const core = download(parts.core)
  if (backend === 'webgpu') {
    const [text, webgpu] = await Promise.all([core, download(parts.webgpu)])
    return { core: text, webgpu }
  }
  if (backend === 'wasm') {
    const bytes = downloadBytes(hasSimd() ? wasm.simd : wasm.plain)
    const [text, script, binary] = await Promise.all([core, download(parts.wasm), bytes])
    return { core: text, wasm: { script, binary } }
  }
  return { core: await core }
}
