import * as tf from '@tensorflow/tfjs'

const filters = tf.ones([72]).as4D(3, 3, 1, 8)
const predict = (x) =>
  tf.relu(tf.conv2d(x, filters, 1, 'same'))
const backend = Object(tf.backend())
const shaders = () =>
  Object.keys(backend.binaryCache ?? {}).length

for (const uniform of [false, true]) {
  tf.env().set('WEBGL_USE_SHAPES_UNIFORMS', uniform)
  const name = uniform ? 'shapes as uniforms' : 'default'
  for (const batch of [1, 1, 2, 3]) {
    const x = tf.ones([batch, 16, 16, 1])
    const before = shaders()
    await predict(x).data()
    console.log(
      `${name}, batch of ${batch}:`,
      shaders() - before,
    )
  }
}
