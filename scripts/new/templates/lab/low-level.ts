import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress } from 'lab'

const { x, y } = await data('line')
const epochs = 40
const rate = 0.02

const w = tf.variable(glorot(1, 1))
const b = tf.variable(tf.zeros([1]))
const weights = [w, b]

function predict(points) {
  return tf.add(tf.matMul(points, w), b)
}

function step() {
  const { value, grads } = tf.variableGrads(
    () => tf.losses.meanSquaredError(y, predict(x)),
    weights,
  )
  for (const v of weights) {
    v.assign(tf.sub(v, tf.mul(rate, grads[v.name])))
  }
  return value
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const loss = tf.tidy(step)
  await plot('loss', epoch, loss)
  progress((epoch + 1) / epochs)
  loss.dispose()
}
