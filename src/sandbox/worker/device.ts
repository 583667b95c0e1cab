import type { Backend, Device } from '../protocol.ts'
import type { TensorFlow } from './runtime.ts'

interface WebGLBackend {
  gpgpu: { gl: WebGL2RenderingContext }
  /** The compiled programs, by a key of source and shapes. */
  binaryCache: Record<string, unknown>
  textureManager: { dispose(): void }
}
interface WebGPUBackend {
  device: {
    lost: Promise<{ reason: string; message: string }>
    addEventListener(
      type: 'uncapturederror',
      listener: (event: { error: { message: string } }) => void,
    ): void
    queue: { onSubmittedWorkDone(): Promise<void> }
    adapterInfo?: { vendor: string; architecture: string; description: string }
  }
}

/** What computes, in its own words. */
export function deviceOf(tf: TensorFlow, backend: Backend): Omit<Device, 'requested'> {
  if (backend === 'cpu') return { backend, renderer: 'JavaScript', precision: 32 }
  if (backend === 'wasm') {
    const simd = tf.env().get('WASM_HAS_SIMD_SUPPORT') === true
    return { backend, renderer: `WebAssembly with${simd ? '' : 'out'} SIMD`, precision: 32 }
  }
  if (backend === 'webgpu') {
    const { description, vendor, architecture } = webgpu(tf).device.adapterInfo ?? {}
    const renderer = description || [vendor, architecture].filter(Boolean).join(' ')
    return { backend, renderer: renderer || 'unnamed adapter', precision: 32 }
  }
  const { gl } = webglOf(tf).gpgpu
  const named = gl.getExtension('WEBGL_debug_renderer_info')
  const renderer = gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER)
  const env = tf.env()
  const float32 =
    env.getBool('WEBGL_RENDER_FLOAT32_ENABLED') && !env.getBool('WEBGL_FORCE_F16_TEXTURES')
  return { backend, renderer: String(renderer), precision: float32 ? 32 : 16 }
}

/** Calls back when the device is taken away; what was computed on it is lost then. */
export function onDeviceLost(tf: TensorFlow, backend: Backend, lost: () => void): void {
  if (backend === 'webgl') {
    const { gl } = webglOf(tf).gpgpu
    gl.canvas.addEventListener('webglcontextlost', lost)
    if (gl.isContextLost()) lost()
  }
  if (backend === 'webgpu') void webgpu(tf).device.lost.then(lost)
}

/**
 * Calls back with the words of a device that refuses what it was given. TensorFlow.js does not ask it: the operations
 * that were handed over together leave what was in their memory before, and the program reads that.
 */
export function onDeviceRefusal(
  tf: TensorFlow,
  backend: Backend,
  refused: (words: string) => void,
): void {
  if (backend !== 'webgpu') return
  webgpu(tf).device.addEventListener('uncapturederror', ({ error }) => refused(error.message))
}

/** Resolves when the device has done what it was given. */
export async function deviceIdle(tf: TensorFlow, backend: Backend): Promise<void> {
  if (backend === 'webgpu') await webgpu(tf).device.queue.onSubmittedWorkDone()
}

/** The WebGL backend in use, with what TypeScript calls private. */
export function webglOf(tf: TensorFlow): WebGLBackend {
  return tf.backend() as unknown as WebGLBackend
}

function webgpu(tf: TensorFlow): WebGPUBackend {
  return tf.backend() as unknown as WebGPUBackend
}
