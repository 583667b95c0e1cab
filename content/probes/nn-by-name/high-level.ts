import * as tf from '@tensorflow/tfjs'

const { layers } = tf
const x = tf.reshape(tf.linspace(-2, 2, 32), [1, 4, 4, 2])
const filters = { filters: 3, kernelInitializer: 'ones' }
const same = { kernelSize: 3, padding: 'same' }
const gaps = { ...same, dilationRate: 2 }
const ones = { ...same, depthwiseInitializer: 'ones' }
const weights = [tf.eye(2), tf.tensor([1, 2])]
const results = {
  conv2d: layers.conv2d({ ...same, ...filters }),
  atrous_conv2d: layers.conv2d({ ...gaps, ...filters }),
  depthwise_conv2d: layers.depthwiseConv2d(ones),
  max_pool: layers.maxPooling2d({ poolSize: 2 }),
  avg_pool: layers.averagePooling2d({ poolSize: 2 }),
  bias_add: layers.dense({ units: 2, weights }),
  relu: layers.reLU(),
  gelu: layers.activation({ activation: 'gelu' }),
  softmax: layers.softmax({ axis: -1 }),
}
for (const [name, layer] of Object.entries(results)) {
  const y = tf.square(layer.apply(x))
  const [mean] = await tf.mean(y).data()
  console.log(name, mean.toFixed(3))
}
