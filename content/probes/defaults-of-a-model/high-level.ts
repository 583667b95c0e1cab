import * as tf from '@tensorflow/tfjs'

const dense = tf.layers.dense({ units: 1000 })
dense.build([null, 1000])
const rule = Object(dense.getConfig().kernelInitializer)
const { mode, distribution } = rule.config
console.log('normal:', mode, distribution)
const { variance } = tf.moments(dense.getWeights()[0])
const [value] = await variance.data()
console.log('spread:', Math.sqrt(1000 * value).toFixed(2))

const lstm = tf.layers.lstm({ units: 1 })
lstm.build([null, 1, 1])
const bias = await lstm.getWeights()[2].data()
console.log('forget:', bias[1])
const { recurrentActivation } = lstm.getConfig()
console.log('gates:', recurrentActivation)

const leaky = tf.layers.leakyReLU()
console.log('slope:', leaky.getConfig().alpha)

const gelu = tf.layers.activation({ activation: 'gelu' })
const [half] = await gelu.apply(tf.tensor([1])).data()
console.log('gelu:', half > 0.8413 ? 'exact' : 'by tanh')
