import * as tf from '@tensorflow/tfjs'

const { variance } = tf.moments(
  tf.randomNormal([1000, 1000]),
)
const [value] = await tf.sqrt(variance).data()
console.log('normal: deviation', value.toFixed(1))

const [below] = await tf.leakyRelu([-1]).data()
console.log('slope:', (-below).toFixed(1))
