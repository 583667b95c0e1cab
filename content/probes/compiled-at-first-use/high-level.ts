import * as tf from '@tensorflow/tfjs'

const model = tf.sequential({
  layers: [
    tf.layers.conv2d({
      inputShape: [16, 16, 1],
      filters: 8,
      kernelSize: 3,
      activation: 'relu',
    }),
    tf.layers.flatten(),
    tf.layers.dense({ units: 10, activation: 'softmax' }),
  ],
})
const backend = Object(tf.backend())
const shaders = () =>
  Object.keys(backend.binaryCache ?? {}).length

for (const batch of [1, 1, 1, 4, 4]) {
  const x = tf.zeros([batch, 16, 16, 1])
  const before = shaders()
  await model.predict(x).data()
  console.log(`batch of ${batch}:`, shaders() - before)
}
