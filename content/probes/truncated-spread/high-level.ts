import * as tf from '@tensorflow/tfjs'

const rule = tf.initializers.heNormal({ seed: 1 })
const weights = rule.apply([300, 200])
const { variance } = tf.moments(weights)
const [spread] = await tf.sqrt(variance).data()
console.log(`spread: ${spread}`)
