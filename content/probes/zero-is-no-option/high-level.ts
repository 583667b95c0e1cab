import * as tf from '@tensorflow/tfjs'

const range = { minval: 0, maxval: 1, seed: 1 }
const uniform = tf.initializers.randomUniform(range)
const [least] = await tf.min(uniform.apply([1000])).data()
console.log('below 0:', least < 0)

const point = { mean: 1, stddev: 0, seed: 1 }
const normal = tf.initializers.randomNormal(point)
const values = await normal.apply([1000]).data()
console.log('all equal:', new Set(values).size === 1)
