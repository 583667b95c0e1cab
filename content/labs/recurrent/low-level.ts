import * as tf from '@tensorflow/tfjs'
import { glorot, plot, progress, show } from 'lab'

const epochs = 16
const rate = 0.2
const steps = Array.from('0123456789')
const wave = Array.from({ length: 32 }, (_, i) =>
  Array.from({ length: 11 }, (_, t) => [
    Math.sin(0.5 * (i + t)),
  ]),
)
const [x, y] = tf.tidy(() => {
  const windows = tf.tensor(wave)
  return [
    tf.slice(windows, [0, 0], [32, 10]),
    tf.slice(windows, [0, 1], [32, 10]),
  ]
})

const kernel = tf.variable(glorot(1, 32))
const recurrent = tf.variable(glorot(8, 32))
const forget = tf.pad(tf.ones([8]), [[8, 16]])
const bias = tf.variable(forget)
const w = tf.variable(glorot(8, 1))
const b = tf.variable(tf.zeros([1]))
const weights = [kernel, recurrent, bias, w, b]
const speed = weights.map((v) =>
  tf.variable(tf.zerosLike(v), false),
)

function lstm(xs) {
  let h = tf.zeros([32, 8])
  let c = tf.zeros([32, 8])
  const states = []
  for (const now of tf.unstack(xs, 1)) {
    const past = tf.add(tf.matMul(h, recurrent), bias)
    const sums = tf.add(tf.matMul(now, kernel), past)
    const [i, f, g, o] = tf.split(sums, 4, 1)
    const add = tf.mul(tf.sigmoid(i), tf.tanh(g))
    c = tf.add(tf.mul(tf.sigmoid(f), c), add)
    h = tf.mul(tf.sigmoid(o), tf.tanh(c))
    states.push(h)
  }
  return tf.stack(states, 1)
}
function predict(xs) {
  const states = tf.reshape(lstm(xs), [-1, 8])
  const values = tf.add(tf.matMul(states, w), b)
  return tf.reshape(values, [32, 10, 1])
}

function step() {
  const { value, grads } = tf.variableGrads(
    () => tf.losses.meanSquaredError(y, predict(x)),
    weights,
  )
  weights.forEach((v, i) => {
    const grad = grads[v.name]
    speed[i].assign(tf.add(tf.mul(0.9, speed[i]), grad))
    v.assign(tf.sub(v, tf.mul(rate, speed[i])))
  })
  return value
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const [loss, errors] = tf.tidy(() => {
    const value = step()
    const gaps = tf.abs(tf.sub(y, predict(x)))
    return [value, tf.mean(gaps, [0, 2])]
  })
  await plot('loss', epoch, loss)
  await show.bars('error by step', steps, errors)
  tf.dispose([loss, errors])
  progress((epoch + 1) / epochs)
}
