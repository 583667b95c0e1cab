import * as tf from '@tensorflow/tfjs'
import { data, plot, progress, show } from 'lab'

const { x, y } = await data('moons')
const epochs = 20
const rate = 0.25
const sizes = [28, 4]
const batchSize = 32

const firsts = await tf.slice(x, [0, 0], [256, 1]).data()
const byFirst = (i, j) => firsts[i] - firsts[j]
const order = [...firsts.keys()].sort(byFirst)
function deal(values) {
  const sorted = tf.gather(
    values,
    tf.tensor1d(order, 'int32'),
  )
  const parts = tf.split(sorted, [224, 32])
  const steps = 256 / batchSize
  const hands = parts.map((part, i) =>
    tf.reshape(part, [steps, sizes[i], -1]),
  )
  return tf.reshape(tf.concat(hands, 1), [256, -1])
}
const [xs, ys] = tf.tidy(() => [deal(x), deal(y)])

const w = tf.variable(tf.zeros([2, 1]))
const b = tf.variable(tf.zeros([1]))
const weights = [w, b]
function predict(points) {
  return tf.add(tf.matMul(points, w), b)
}

function gradients(xShard, yShard) {
  const { grads } = tf.variableGrads(
    () =>
      tf.losses.sigmoidCrossEntropy(
        yShard,
        predict(xShard),
      ),
    weights,
  )
  return weights.map((v) => grads[v.name])
}

function step(xBatch, yBatch) {
  const xShards = tf.split(xBatch, sizes)
  const yShards = tf.split(yBatch, sizes)
  const [first, second] = xShards.map((xShard, i) =>
    gradients(xShard, yShards[i]),
  )
  const share = sizes.map((size) => size / batchSize)
  weights.forEach((v, i) => {
    const g = tf.add(
      tf.mul(share[0], first[i]),
      tf.mul(share[1], second[i]),
    )
    v.assign(tf.sub(v, tf.mul(rate, g)))
  })
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const loss = tf.tidy(() => {
    for (let i = 0; i < 256; i += batchSize) {
      step(
        tf.slice(xs, i, batchSize),
        tf.slice(ys, i, batchSize),
      )
    }
    return tf.losses.sigmoidCrossEntropy(y, predict(x))
  })
  await plot('loss', epoch, loss)
  await show.field('boundary', predict, x, y)
  progress((epoch + 1) / epochs)
  loss.dispose()
}
