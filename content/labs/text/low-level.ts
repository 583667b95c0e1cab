import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { remarks, pleased, alone } = await data('remarks')
const epochs = 24
const rate = 0.05
const words = [
  ...['good', 'clean', 'quiet', 'warm', 'friendly'],
  ...['the', 'not'],
  ...['cold', 'noisy', 'dirty', 'rude', 'stale'],
]

const table = tf.variable(glorot(70, 4))
const w = tf.variable(glorot(4, 1))
const b = tf.variable(tf.zeros([1]))
const weights = [table, w, b]
const squares = weights.map((v) =>
  tf.variable(tf.zerosLike(v), false),
)

function predict(ids) {
  const vectors = tf.gather(table, ids)
  const means = tf.mean(vectors, 1)
  return tf.add(tf.matMul(means, w), b)
}

function step(ids, labels) {
  const { value, grads } = tf.variableGrads(
    () =>
      tf.losses.sigmoidCrossEntropy(labels, predict(ids)),
    weights,
  )
  weights.forEach((v, i) => {
    const grad = grads[v.name]
    const square = tf.mul(0.1, tf.square(grad))
    const mean = tf.add(tf.mul(0.9, squares[i]), square)
    squares[i].assign(mean)
    const root = tf.sqrt(tf.add(mean, 1e-7))
    v.assign(tf.sub(v, tf.mul(rate, tf.div(grad, root))))
  })
  return value
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const [loss, verdicts] = tf.tidy(() => {
    const value = step(remarks, pleased)
    return [value, predict(alone)]
  })
  await plot('loss', epoch, loss)
  await show.bars('verdict on a word', words, verdicts)
  tf.dispose([loss, verdicts])
  progress((epoch + 1) / epochs)
}
