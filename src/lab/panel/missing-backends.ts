import type { LabFile, LabTry } from '../../content/lab.ts'
import { BACKEND_NAMES } from '../names.ts'
import { BACKENDS, type Backend } from '../../sandbox/protocol.ts'

/** Why a backend cannot be had: in a few words for the list, and in a sentence. */
export interface Reason {
  short: string
  sentence: string
}
export type MissingBackends = Partial<Record<Backend, Reason>>

/** What this browser has. */
export interface BackendOffer {
  gpu: boolean
  secure: boolean
  webAssembly: boolean
}

/** The backends that the lab's programs cannot run on, wherever they run. */
export function missingForLab(without: LabFile['without']): MissingBackends {
  if (without?.wasm === undefined) return {}
  return {
    wasm: { short: 'not for this lab', sentence: `WASM cannot run this lab. ${without.wasm}` },
  }
}

/** Why a try cannot run on a backend, in a sentence; absent where it says nothing of it. */
export function missingForTry(
  { without = {} }: Pick<LabTry, 'without'>,
  backend: Backend | undefined,
): string | undefined {
  return backend === 'wasm' || backend === 'webgpu' ? without[backend] : undefined
}

/** The backends that the browser is known not to have. WebGL is tried in the sandbox, where programs run. */
export function missingInBrowser({ gpu, secure, webAssembly }: BackendOffer): MissingBackends {
  const missing: MissingBackends = {}
  if (!gpu && !secure) {
    const sentence = 'WebGPU cannot be had: browsers offer it only to pages that come over HTTPS.'
    missing.webgpu = { short: 'needs HTTPS', sentence }
  } else if (!gpu) {
    const sentence = 'WebGPU cannot be had: this browser does not offer it.'
    missing.webgpu = { short: 'not in this browser', sentence }
  }
  if (!webAssembly) {
    const sentence = 'WASM cannot be had: this browser has WebAssembly switched off.'
    missing.wasm = { short: 'not in this browser', sentence }
  }
  return missing
}

/** What the browser of this page has. */
export function offerOfPage(): BackendOffer {
  return {
    gpu: 'gpu' in navigator,
    secure: isSecureContext,
    webAssembly: typeof WebAssembly === 'object',
  }
}

/** An entry of the list: "WebGPU", or "WebGPU: not in this browser". */
export function backendLabel(backend: Backend, missing: MissingBackends): string {
  const reason = missing[backend]
  return BACKEND_NAMES[backend] + (reason ? `: ${reason.short}` : '')
}

/** All that cannot be had, in sentences. */
export function missingSentences(missing: MissingBackends): string {
  return BACKENDS.flatMap((backend) => missing[backend]?.sentence ?? []).join(' ')
}
