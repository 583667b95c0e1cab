import type { Backend, Device } from '../protocol.ts'
import { setTimer } from './built-ins.ts'
import { deviceOf } from './device.ts'
import type { TensorFlow } from './runtime.ts'

/** Milliseconds that a backend has to give a first result. */
const FIRST_RESULT = 20_000

/** What is tried when a backend cannot be had. */
const INSTEAD: Record<Backend, Backend[]> = {
  webgpu: ['webgpu', 'webgl', 'cpu'],
  webgl: ['webgl', 'cpu'],
  wasm: ['wasm', 'cpu'],
  cpu: ['cpu'],
}

const NAMES: Record<Backend, string> = {
  webgpu: 'WebGPU',
  webgl: 'WebGL',
  wasm: 'WASM',
  cpu: 'CPU',
}

/**
 * Starts the backend that was asked for, or the next best one, and says why. `refusal` is why the first cannot
 * be had, where that is known already.
 */
export async function startBackend(
  tf: TensorFlow,
  requested: Backend,
  refusal?: string,
): Promise<Device> {
  // Where there is only software GL it is still what the reader asked for, and the device names the renderer.
  tf.env().set('SOFTWARE_WEBGL_ENABLED', true)
  // TensorFlow.js refuses OffscreenCanvas on Safari by name; the first result decides instead.
  tf.env().set('IS_SAFARI', false)
  const reasons: string[] = []
  for (const backend of INSTEAD[requested]) {
    const fault = (backend === requested && refusal) || (await tryBackend(tf, backend))
    if (!fault) {
      const reason = reasons.length > 0 ? reasons.join(' ') : undefined
      return { ...deviceOf(tf, backend), requested, ...(reason && { reason }) }
    }
    reasons.push(`${NAMES[backend]} cannot be used here: ${fault}.`)
  }
  throw new Error(reasons.join(' '))
}

/** Undefined where the backend computes, else what is wrong with it. */
async function tryBackend(tf: TensorFlow, backend: Backend): Promise<string | undefined> {
  try {
    if (!(await offered(tf, backend))) return 'the browser does not offer it to a worker'
    const late = new Promise<string>((resolve) => {
      setTimer(() => resolve(`it gave no result in ${FIRST_RESULT / 1000} seconds`), FIRST_RESULT)
    })
    return await Promise.race([late, check(tf, backend)])
  } catch (error) {
    return `it failed with "${String((error as Error)?.message).slice(0, 300)}"`
  }
}

async function offered(tf: TensorFlow, backend: Backend): Promise<boolean> {
  if (tf.engine().registryFactory[backend] === undefined) return false
  if (backend === 'webgl') return tf.env().getNumber('WEBGL_VERSION') > 0
  if (backend !== 'webgpu') return true
  const { gpu } = navigator as Partial<Navigator>
  return gpu !== undefined && (await gpu.requestAdapter()) !== null
}

/** Computes something large enough that it is not handed to the CPU, and reads it back. */
async function check(tf: TensorFlow, backend: Backend): Promise<string | undefined> {
  if (!(await tf.setBackend(backend))) return 'it did not start'
  const sum = tf.tidy(() => tf.add(tf.range(0, 1024), tf.scalar(0.5)))
  const values = await sum.data()
  sum.dispose()
  for (let i = 0; i < 1024; i++) if (values[i] !== i + 0.5) return 'it computes wrong results'
  return undefined
}
