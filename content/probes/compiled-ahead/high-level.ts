import * as tf from '@tensorflow/tfjs'

const model = tf.sequential()
model.add(
  tf.layers.conv2d({
    inputShape: [16, 16, 1],
    filters: 8,
    kernelSize: 3,
  }),
)
const x = tf.zeros([1, 16, 16, 1])
const backend = Object(tf.backend())
const shaders = () =>
  Object.keys(backend.binaryCache).length

tf.env().set('ENGINE_COMPILE_ONLY', true)
tf.dispose(model.predict(x))
tf.env().set('ENGINE_COMPILE_ONLY', false)
await backend.checkCompileCompletionAsync()
backend.getUniformLocations()
const ahead = shaders()
console.log('compiled ahead:', ahead)
await model.predict(x).data()
console.log('at the first prediction:', shaders() - ahead)
