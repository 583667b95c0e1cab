import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y } = await data('moons')
const epochs = 10

const weights = [
  tf.variable(glorot(2, 16)),
  tf.variable(tf.zeros([16])),
  tf.variable(glorot(16, 1)),
  tf.variable(tf.zeros([1])),
]
const [w1, b1, w2, b2] = weights

function predict(points) {
  const h = tf.tanh(tf.add(tf.matMul(points, w1), b1))
  return tf.add(tf.matMul(h, w2), b2)
}

const crossEntropy = tf.losses.sigmoidCrossEntropy
const speeds = weights.map((w) =>
  tf.variable(tf.zerosLike(w)),
)

function step(xs, ys) {
  const { grads } = tf.variableGrads(
    () => crossEntropy(ys, predict(xs)),
    weights,
  )
  weights.forEach((w, i) => {
    const slower = tf.mul(0.9, speeds[i])
    speeds[i].assign(tf.add(slower, grads[w.name]))
    w.assign(tf.sub(w, tf.mul(0.05, speeds[i])))
  })
}

function train() {
  for (let i = 0; i < 256; i += 32) {
    step(tf.slice(x, i, 32), tf.slice(y, i, 32))
  }
}

function alive() {
  return tf.memory().numTensors
}

const before = alive()

for (let epoch = 0; epoch < epochs; epoch++) {
  tf.tidy(train)
  const loss = tf.tidy(() => crossEntropy(y, predict(x)))
  await plot('loss', epoch, loss)
  loss.dispose()
  const now = alive()
  await plot('tensors', epoch, now)
  const names = ['before training', 'now']
  await show.bars('Tensors', names, [before, now])
  progress((epoch + 1) / epochs)
}
