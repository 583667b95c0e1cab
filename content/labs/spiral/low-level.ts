import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y } = await data('spiral')
const [rows, inputs] = x.shape
const arms = tf.cast(tf.reshape(y, [rows]), 'int32')
const labels = tf.cast(tf.oneHot(arms, 3), 'float32')
const epochs = 60
const rate = 0.1
const units = 32

const w1 = tf.variable(glorot(inputs, units))
const b1 = tf.variable(tf.zeros([units]))
const w2 = tf.variable(glorot(units, 3))
const b2 = tf.variable(tf.zeros([3]))
const weights = [w1, b1, w2, b2]
const velocities = weights.map((w) =>
  tf.variable(tf.zerosLike(w)),
)

function predict(points) {
  const sums = tf.add(tf.matMul(points, w1), b1)
  return tf.add(tf.matMul(tf.relu(sums), w2), b2)
}

function step(points, labels) {
  const { value, grads } = tf.variableGrads(() => {
    const logits = predict(points)
    return tf.losses.softmaxCrossEntropy(
      labels,
      // Its gradient clears a padding that WebGL counts.
      tf.clipByValue(logits, -99, 99),
    )
  }, weights)
  for (const [i, w] of weights.entries()) {
    const velocity = velocities[i]
    const kept = tf.mul(0.9, velocity)
    velocity.assign(tf.add(kept, grads[w.name]))
    w.assign(tf.sub(w, tf.mul(rate, velocity)))
  }
  return value
}

function lead(arm) {
  const others = [0, 1, 2].filter((k) => k !== arm)
  return (points) => {
    const logits = predict(points)
    const own = tf.gather(logits, [arm], 1)
    const rest = tf.gather(logits, others, 1)
    return tf.sub(own, tf.max(rest, 1, true))
  }
}

async function showArms() {
  for (const arm of [0, 1, 2]) {
    const isArm = tf.equal(arms, arm)
    await show.field(`arm ${arm}`, lead(arm), x, isArm)
    isArm.dispose()
  }
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const loss = tf.tidy(() => {
    const losses = []
    for (let i = 0; i < rows; i += 32) {
      const size = Math.min(32, rows - i)
      const points = tf.slice(x, i, size)
      const wanted = tf.slice(labels, i, size)
      losses.push(tf.mul(size, step(points, wanted)))
    }
    return tf.div(tf.sum(tf.stack(losses)), rows)
  })
  await plot('loss', epoch, loss)
  if (epoch % 5 === 4) await showArms()
  progress((epoch + 1) / epochs)
  loss.dispose()
}
