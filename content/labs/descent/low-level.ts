import * as tf from '@tensorflow/tfjs'
import { data, plot, progress, show } from 'lab'

const { x, y } = await data('line')
const epochs = 60
const rate = 0.1

const w = tf.variable(tf.tensor([[-1]]))
const b = tf.variable(tf.tensor([2]))
const weights = [w, b]

function predict(points) {
  return tf.add(tf.matMul(points, w), b)
}

function step() {
  const { value, grads } = tf.variableGrads(
    () => tf.losses.meanSquaredError(y, predict(x)),
    weights,
  )
  for (const v of weights) {
    v.assign(tf.sub(v, tf.mul(rate, grads[v.name])))
  }
  return value
}

const ranges = { weight: [-2, 3], bias: [-1, 5] }
const path = [[-1, 2]]

function lossAt(points) {
  const [w, b] = tf.split(points, 2, 1)
  const lines = tf.add(tf.mul(w, tf.transpose(x)), b)
  const errors = tf.sub(lines, tf.transpose(y))
  return tf.mean(tf.square(errors), 1)
}

async function showPictures() {
  const [weight] = await w.data()
  const [bias] = await b.data()
  path.push([weight, bias])
  const predicted = tf.tidy(() => predict(x))
  await show.scatter('fit', x, y, { predicted })
  await show.surface('loss', lossAt, ranges, { path })
  predicted.dispose()
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const loss = tf.tidy(step)
  await plot('loss', epoch, loss)
  await showPictures()
  progress((epoch + 1) / epochs)
  loss.dispose()
}
