import * as tf from '@tensorflow/tfjs'
import { data, plot, progress, show } from 'lab'

const { x, y } = await data('moons')
const epochs = 40
const rate = 0.5
const start = tf.tensor([[-6], [8]])

const losses = {
  'cross-entropy': (labels, logits) =>
    tf.mean(
      tf.sub(tf.softplus(logits), tf.mul(labels, logits)),
      -1,
    ),
  'squared error': (labels, logits) =>
    tf.mean(
      tf.square(tf.sub(labels, tf.sigmoid(logits))),
      -1,
    ),
}

const ranges = { w1: [-10, 10], w2: [-10, 10] }
function over(loss) {
  return (points) => {
    const logits = tf.matMul(points, x, false, true)
    const labels = tf.transpose(y)
    return loss(labels, logits)
  }
}

let done = 0
for (const [name, loss] of Object.entries(losses)) {
  const w = tf.variable(start)
  const predict = (points) => tf.matMul(points, w)
  const step = (xs, ys) => {
    const { grads } = tf.variableGrads(
      () => tf.mean(loss(ys, predict(xs))),
      [w],
    )
    w.assign(tf.sub(w, tf.mul(rate, grads[w.name])))
  }

  const path = [[-6, 8]]
  for (let epoch = 0; epoch < epochs; epoch++) {
    const distance = tf.tidy(() => {
      for (let i = 0; i < 256; i += 32) {
        step(tf.slice(x, i, 32), tf.slice(y, i, 32))
      }
      const guess = tf.sigmoid(predict(x))
      return tf.mean(tf.abs(tf.sub(y, guess)))
    })
    await plot(name, epoch, distance)
    path.push(Array.from(await w.data()))
    await show.surface(name, over(loss), ranges, { path })
    progress(++done / (2 * epochs))
    distance.dispose()
  }
  w.dispose()
}
