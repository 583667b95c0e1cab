import { registerHooks } from 'node:module'
import type * as TensorFlow from '@tensorflow/tfjs'

const TFJS = '@tensorflow/tfjs/dist/tf.es2017.js'
const BUILDS: Record<string, string> = {
  '@tensorflow/tfjs': TFJS,
  // The backend asks for the core alone: it gets the one which the whole holds.
  '@tensorflow/tfjs-core': TFJS,
  '@tensorflow/tfjs-backend-wasm': '@tensorflow/tfjs-backend-wasm/dist/tf-backend-wasm.es2017.js',
}

/** The address of the build that `loadTensorFlow` loads. */
export const TFJS_ADDRESS = import.meta.resolve(TFJS)

/**
 * TensorFlow.js for a process of Node, in ES2017 as browsers get it. The build which Node takes by itself is ES5,
 * on which the gradient of a convolution takes twice as long.
 */
export async function loadTensorFlow(backend: string): Promise<typeof TensorFlow> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) => next(BUILDS[specifier] ?? specifier, context),
  })
  const tf = await import('@tensorflow/tfjs')
  if (backend === 'wasm') await import('@tensorflow/tfjs-backend-wasm')
  // With hooks every `require` is slow, and TensorFlow.js calls it for each value of a data set.
  hooks.deregister()
  return tf
}
