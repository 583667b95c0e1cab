import * as tf from '@tensorflow/tfjs'

const x = tf.reshape(tf.linspace(-2, 2, 32), [1, 4, 4, 2])
const filters = { filters: 3, kernelInitializer: 'ones' }
const base = { kernelSize: 3, padding: 'same' }
const same = (args) => ({ ...base, ...args })
const gaps = { ...filters, dilationRate: 2 }
const ones = { depthwiseInitializer: 'ones' }
const weights = [tf.eye(2), tf.tensor([1, 2])]
const results = {
  conv2d: tf.layers.conv2d(same(filters)),
  atrous_conv2d: tf.layers.conv2d(same(gaps)),
  depthwise_conv2d: tf.layers.depthwiseConv2d(same(ones)),
  max_pool: tf.layers.maxPooling2d({ poolSize: 2 }),
  avg_pool: tf.layers.averagePooling2d({ poolSize: 2 }),
  bias_add: tf.layers.dense({ units: 2, weights }),
  relu: tf.layers.reLU(),
  gelu: tf.layers.activation({ activation: 'gelu' }),
  softmax: tf.layers.softmax({ axis: -1 }),
}
for (const [name, layer] of Object.entries(results)) {
  const y = tf.square(layer.apply(x))
  const [mean] = await tf.mean(y).data()
  console.log(name, mean.toFixed(3))
}
