import * as tf from '@tensorflow/tfjs'
import {
  data,
  glorot,
  normal,
  plot,
  progress,
  show,
} from 'lab'

const { x, y } = await data('moons')
const epochs = 40
const rate = 0.5

const centers = tf.variable(normal(8, 2))
const scales = tf.variable(tf.ones([8, 2]))
const w = tf.variable(glorot(8, 1))
const b = tf.variable(tf.zeros([1]))
const weights = [centers, scales, w, b]

function hills(points) {
  const wide = tf.expandDims(points, -2)
  const gaps = tf.sub(wide, centers)
  const scaled = tf.mul(gaps, scales)
  const distances = tf.sum(tf.square(scaled), -1)
  return tf.div(1, tf.add(1, distances))
}

function predict(points) {
  return tf.add(tf.matMul(hills(points), w), b)
}

function step(points, labels) {
  const { value, grads } = tf.variableGrads(
    () =>
      tf.losses.sigmoidCrossEntropy(
        labels,
        predict(points),
      ),
    weights,
  )
  for (const weight of weights) {
    weight.assign(
      tf.sub(weight, tf.mul(rate, grads[weight.name])),
    )
  }
  return value
}

const line = tf.linspace(-2, 2, 16)
const plane = tf.stack(tf.meshgrid(line, tf.neg(line)), 2)

async function showPictures() {
  const heights = tf.tidy(() => {
    const outputs = hills(plane)
    return tf.transpose(outputs, [2, 0, 1])
  })
  const factors = Array.from(await w.data())
  const names = factors.map((factor) => factor.toFixed(1))
  await show.images('hills', heights, names)
  heights.dispose()
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const loss = tf.tidy(() => {
    let total = tf.scalar(0)
    for (let i = 0; i < 256; i += 32) {
      const points = tf.slice(x, i, 32)
      total = tf.add(
        total,
        step(points, tf.slice(y, i, 32)),
      )
    }
    return tf.div(total, 8)
  })
  await plot('loss', epoch, loss)
  await showPictures()
  progress((epoch + 1) / epochs)
  loss.dispose()
}
