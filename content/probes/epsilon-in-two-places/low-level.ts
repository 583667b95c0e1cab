import * as tf from '@tensorflow/tfjs'

function firstStep(gradient) {
  const w = tf.variable(tf.scalar(0))
  const adam = tf.train.adam(1, 0.9, 0.999, 1e-7)
  adam.minimize(() => tf.mul(w, gradient).asScalar())
  const [after] = w.dataSync()
  return (-after).toFixed(2)
}

console.log('gradient 1e-3:', firstStep(1e-3))
console.log('gradient 1e-6:', firstStep(1e-6))
console.log('gradient 1e-8:', firstStep(1e-8))
