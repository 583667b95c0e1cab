import * as tf from '@tensorflow/tfjs'
import { plot, progress, show } from 'lab'

const grid = tf.reshape(tf.linspace(-3, 3, 64), [16, 4])
const x = tf.reshape(tf.transpose(grid), [64, 1])
const y = tf.mul(x, tf.sub(1, tf.div(tf.square(x), 9)))
const epochs = 60
const signs = tf.tensor([1, -1, 1, -1, 1, -1, 1, -1])
const bias = tf.mul(signs, tf.linspace(2.4, -2.4, 8))
const kernel = tf.reshape(signs, [1, 8])

const activations = Object.entries({
  relu: (z) => tf.relu(z),
  gelu: (z) => {
    const erf = tf.erf(tf.div(z, Math.sqrt(2)))
    return tf.mul(z, tf.div(tf.add(1, erf), 2))
  },
  'hard sigmoid': (z) =>
    tf.clipByValue(tf.add(tf.mul(0.2, z), 0.5), 0, 1),
})

const z = tf.reshape(tf.linspace(-4, 4, 80), [1, 80])
const classes = tf.concat([tf.zeros([80]), tf.ones([80])])
for (const [name, f] of activations) {
  const values = f(z)
  const slopes = tf.grad(f)(z)
  const points = tf.tile(z, [1, 2])
  const both = tf.concat([values, slopes], 1)
  const title = `${name} and its slope`
  const classNames = [name, 'slope']
  await show.scatter(title, points, both, {
    classes,
    classNames,
  })
}

let done = 0
for (const [name, f] of activations) {
  const w1 = tf.variable(kernel)
  const b1 = tf.variable(bias)
  const w2 = tf.variable(tf.zeros([8, 1]))
  const b2 = tf.variable(tf.zeros([1]))
  const weights = [w1, b1, w2, b2]

  const predict = (points) => {
    const h = f(tf.add(tf.matMul(points, w1), b1))
    return tf.add(tf.matMul(h, w2), b2)
  }
  const step = (xs, ys) => {
    const { value, grads } = tf.variableGrads(
      () => tf.mean(tf.square(tf.sub(predict(xs), ys))),
      weights,
    )
    for (const w of weights) {
      w.assign(tf.sub(w, tf.mul(0.05, grads[w.name])))
    }
    return value
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    const [loss, predicted] = tf.tidy(() => {
      let total = tf.scalar(0)
      for (let i = 0; i < 64; i += 16) {
        const xs = tf.slice(x, i, 16)
        const ys = tf.slice(y, i, 16)
        total = tf.add(total, step(xs, ys))
      }
      return [tf.div(total, 4), predict(x)]
    })
    await plot(name, epoch, loss)
    await show.scatter(name, x, y, { predicted })
    progress(++done / (3 * epochs))
    tf.dispose([loss, predicted])
  }
  tf.dispose(weights)
}
