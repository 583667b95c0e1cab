import * as tf from '@tensorflow/tfjs'

const x = tf.linspace(-2, 2, 32).as4D(1, 4, 4, 2)
const all = tf.ones([54]).as4D(3, 3, 2, 3)
const one = tf.ones([18]).as4D(3, 3, 2, 1)
const erf = tf.erf(tf.div(x, Math.sqrt(2)))
const depthwise = tf.depthwiseConv2d(x, one, 1, 'same')
const results = {
  conv2d: tf.conv2d(x, all, 1, 'same'),
  atrous_conv2d: tf.conv2d(x, all, 1, 'same', 'NHWC', 2),
  depthwise_conv2d: depthwise,
  max_pool: tf.maxPool(x, 2, 2, 'valid'),
  avg_pool: tf.avgPool(x, 2, 2, 'valid'),
  bias_add: tf.add(x, [1, 2]),
  relu: tf.relu(x),
  gelu: tf.mul(x, tf.div(tf.add(1, erf), 2)),
  softmax: tf.softmax(x),
}
for (const [name, y] of Object.entries(results)) {
  const [mean] = await tf.mean(tf.square(y)).data()
  console.log(name, mean.toFixed(3))
}
