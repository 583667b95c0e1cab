import * as tf from '@tensorflow/tfjs'
import { glorot, normal, plot, progress, show } from 'lab'

const t = tf.reshape(tf.linspace(-2, 2, 31), [31, 1])
const sines = (await t.data()).map(Math.sin)
const truth = tf.tensor(sines, [31, 1])
const seen = tf.cast(tf.less(t, -1), 'float32')
const epochs = 200
const rate = 0.07

const w = tf.variable(normal(1, 16))
const b = tf.variable(normal(16))
const a = tf.variable(glorot(16, 1))
const c = tf.variable(tf.zeros([1]))
const weights = [w, b, a, c]

function position(t) {
  const z = tf.add(tf.matMul(t, w), b)
  const s = tf.div(1, tf.add(1, tf.square(z)))
  return tf.add(tf.matMul(s, a), c)
}
const bends = tf.grad(tf.grad(position))

function step() {
  const { value, grads } = tf.variableGrads(() => {
    const y = position(t)
    const y2 = bends(t)
    const miss = tf.mul(seen, tf.square(tf.sub(y, truth)))
    const law = tf.square(tf.add(y2, y))
    return tf.mean(tf.add(tf.mul(3, miss), law))
  }, weights)
  for (const v of weights) {
    v.assign(tf.sub(v, tf.mul(rate, grads[v.name])))
  }
  return value
}

async function showSwing() {
  const predicted = tf.tidy(() => position(t))
  await show.scatter('swing', t, truth, {
    classes: seen,
    classNames: ['not seen', 'seen'],
    predicted,
    xName: 'time',
    yName: 'position',
  })
  predicted.dispose()
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const loss = tf.tidy(step)
  await plot('loss', epoch, loss)
  if (epoch % 10 === 9) await showSwing()
  progress((epoch + 1) / epochs)
  loss.dispose()
}

const power = (x) => tf.square(tf.square(x))
const bend = tf.grad(tf.grad(power))
const halvings = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const gaps = tf.tidy(() => {
  const h = tf.tensor(halvings.map((n) => 0.5 ** n))
  const left = power(tf.sub(0.8, h))
  const right = power(tf.add(0.8, h))
  const twice = tf.mul(2, power(0.8))
  const sum = tf.add(tf.sub(left, twice), right)
  const bySteps = tf.div(sum, tf.square(h))
  return tf.abs(tf.sub(bySteps, bend(tf.scalar(0.8))))
})
const errors = await gaps.data()
gaps.dispose()
for (const n of halvings) {
  await plot('difference', n, errors[n - 1])
}
