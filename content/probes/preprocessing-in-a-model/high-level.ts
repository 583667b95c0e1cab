import * as tf from '@tensorflow/tfjs'

const size = { height: 2, width: 2 }
const layers = {
  rescaling: tf.layers.rescaling({ scale: 1 / 255 }),
  centerCrop: tf.layers.centerCrop(size),
  resizing: tf.layers.resizing(size),
  categoryEncoding: tf.layers.categoryEncoding({
    numTokens: 3,
  }),
}
for (const [name, layer] of Object.entries(layers)) {
  const encodes = name === 'categoryEncoding'
  const shape = encodes ? [1] : [4, 4, 1]
  const inputs = tf.input({ shape, name: 'x' })
  const outputs = layer.apply(inputs)
  const model = tf.model({ inputs, outputs })
  try {
    const result = model.predict(tf.ones([5, ...shape]))
    console.log(name, ...tf.unstack(result)[0].shape)
  } catch (error) {
    console.log(name, error.message)
  }
}
