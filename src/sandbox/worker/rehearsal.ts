import { createLab } from '../lab/create.ts'
import { seededRandom, SEED } from '../lab/random.ts'
import { moduleUrl, now } from './built-ins.ts'
import type { DataRequests } from './data-requests.ts'
import { webglOf } from './device.ts'
import { prepareProgram } from './prepare.ts'
import { bindModule, withCopy, type Runtime } from './runtime.ts'
import { laterTurn } from './turns.ts'

/** Longest rehearsal in milliseconds. */
const LIMIT = 15_000

interface Rehearsal {
  /** The text of TensorFlow.js. */
  core: string
  /** A program of the page itself, never the reader's. */
  program: string
  data: DataRequests
  /** Whether the page has asked for a run. */
  wanted: () => boolean
}

/** What ends a rehearsal: thrown from within the program. */
const OVER = new Error('The rehearsal is over')

/**
 * Compiles the GPU programs that a lab needs before a run is asked for: the lab's own program draws its
 * first x, with the pictures that come there, in a second, separate TensorFlow.js on the same WebGL context,
 * and only the compiled programs stay. The TensorFlow.js of the run has then computed nothing: no tensor,
 * name, flag or random number of it is used up.
 */
export async function rehearse(runtime: Runtime, rehearsal: Rehearsal): Promise<void> {
  const { random } = Math
  Math.random = seededRandom(SEED)
  try {
    await withCopy(rehearsal.core, (copy) => rehearseOn(copy, runtime, rehearsal))
  } finally {
    Math.random = random
  }
}

async function rehearseOn(copy: Runtime, runtime: Runtime, rehearsal: Rehearsal): Promise<void> {
  const { tf } = copy
  const { gl } = webglOf(runtime.tf).gpgpu
  for (const flag of ['SOFTWARE_WEBGL_ENABLED', 'IS_SAFARI']) {
    tf.env().set(flag, runtime.tf.env().get(flag) as boolean)
  }
  tf.setWebGLContext(tf.env().getNumber('WEBGL_VERSION'), gl)
  let ready = false
  try {
    ready = await tf.setBackend('webgl')
    if (ready) await play(copy, rehearsal)
  } catch {
    // Whatever went wrong here goes wrong again in the run, and is told there.
  }
  // A promise that nobody awaited may still reject.
  await laterTurn()
  if (!ready) return
  const { binaryCache, textureManager } = webglOf(tf)
  Object.assign(webglOf(runtime.tf).binaryCache, binaryCache)
  textureManager.dispose()
}

async function play(copy: Runtime, { program, data, wanted }: Rehearsal): Promise<void> {
  const { tf } = copy
  const end = now() + LIMIT
  const engine = tf.engine() as unknown as { gradients(...args: unknown[]): unknown }
  const gradients = engine.gradients.bind(engine)
  let drawn: number | undefined
  engine.gradients = (...args) => {
    if (drawn !== undefined || wanted() || now() > end) throw OVER
    return gradients(...args)
  }
  const { lab } = createLab({
    tf,
    sink: {
      points(_, x) {
        if (x !== (drawn ??= x)) throw OVER
      },
      picture() {
        if (wanted()) throw OVER
      },
      progress() {},
    },
    readData: (name) => data.read(name),
    pictureInterval: Infinity,
  })
  const modules = {
    '@tensorflow/tfjs': { url: copy.url, names: Object.keys(tf) },
    lab: { url: await bindModule({ ...lab }), names: Object.keys(lab) },
  }
  await import(moduleUrl(prepareProgram(program, 'rehearsal.ts', modules).code))
}
