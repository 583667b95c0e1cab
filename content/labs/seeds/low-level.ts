import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y } = await data('moons')
const epochs = 25
const rate = 0.5
let done = 0

const start = [
  glorot(2, 16),
  tf.zeros([16]),
  glorot(16, 1),
  tf.zeros([1]),
]

function build() {
  return start.map((w) => tf.variable(w))
}

function predict(weights, points) {
  const [w1, b1, w2, b2] = weights
  const h = tf.tanh(tf.add(tf.matMul(points, w1), b1))
  return tf.add(tf.matMul(h, w2), b2)
}

function step(weights, xs, ys) {
  const { value, grads } = tf.variableGrads(
    () =>
      tf.losses.sigmoidCrossEntropy(
        ys,
        predict(weights, xs),
      ),
    weights,
  )
  for (const w of weights) {
    w.assign(tf.sub(w, tf.mul(rate, grads[w.name])))
  }
  return value
}

async function train(run) {
  const weights = build()
  for (let epoch = 0; epoch < epochs; epoch++) {
    const loss = tf.tidy(() => {
      let total = tf.scalar(0)
      for (let i = 0; i < 256; i += 32) {
        const xs = tf.slice(x, i, 32)
        const ys = tf.slice(y, i, 32)
        total = tf.add(total, step(weights, xs, ys))
      }
      return tf.div(total, 8)
    })
    await plot(run, epoch, loss)
    progress(++done / (2 * epochs))
    loss.dispose()
  }
  const outputs = tf.tidy(() => predict(weights, x))
  tf.dispose(weights)
  return outputs
}

const first = await train('first')
const second = await train('second')

await show.scatter('Outputs', first, second, {
  classes: y,
  predicted: first,
  xName: 'first run',
  yName: 'second run',
})
const apart = tf.abs(tf.sub(first, second))
const names = ['on average', 'at most']
const values = tf.stack([tf.mean(apart), tf.max(apart)])
await show.bars('Apart at the end', names, values)
tf.dispose([first, second, apart, values])
