import * as tf from '@tensorflow/tfjs'
import { data, plot, progress, show } from 'lab'

const { x, y } = await data('line')
const [, xTrain, xVal] = tf.split(x, [16, 8, 24])
const [, yTrain, yVal] = tf.split(y, [16, 8, 24])
const batchSize = 4
const rate = 0.05
const limit = 0.25
const patience = 10

const w = tf.variable(tf.tensor([[2]]))
const b = tf.variable(tf.tensor([1.25]))
const weights = [w, b]
function predict(points) {
  return tf.add(tf.matMul(points, w), b)
}
function validate() {
  return tf.losses.meanSquaredError(yVal, predict(xVal))
}

function clip(grads) {
  const names = Object.keys(grads)
  const norms = names.map((name) => tf.norm(grads[name]))
  const norm = tf.norm(tf.stack(norms))
  const scale = tf.minimum(1, tf.div(limit, norm))
  for (const name of names) {
    grads[name] = tf.mul(grads[name], scale)
  }
  return grads
}

function step(xs, ys) {
  const { value, grads } = tf.variableGrads(
    () => tf.losses.meanSquaredError(ys, predict(xs)),
    weights,
  )
  const clipped = clip(grads)
  for (const v of weights) {
    v.assign(tf.sub(v, tf.mul(rate, clipped[v.name])))
  }
  return value
}

const ranges = { weight: [1, 2.2], bias: [0.4, 1.6] }
const path = [[2, 1.25]]
function lossAt(points) {
  const [w, b] = tf.split(points, 2, 1)
  const lines = tf.add(tf.mul(w, tf.transpose(xVal)), b)
  const truth = tf.transpose(yVal)
  return tf.mean(tf.squaredDifference(lines, truth), 1)
}
function showPaths(paths) {
  const name = 'validation loss'
  return show.surface(name, lossAt, ranges, paths)
}
async function read() {
  return [...(await w.data()), ...(await b.data())]
}

let best = Infinity
let waited = 0
let kept
for (let epoch = 0; epoch < 60; epoch++) {
  const [loss, val] = tf.tidy(() => {
    let total = tf.scalar(0)
    for (let i = 0; i < 8; i += batchSize) {
      const xs = tf.slice(xTrain, i, batchSize)
      const ys = tf.slice(yTrain, i, batchSize)
      total = tf.add(total, step(xs, ys))
    }
    return [tf.div(total, 8 / batchSize), validate()]
  })
  const [valLoss] = await val.data()
  await plot('validation', epoch, val)
  await plot('loss', epoch, loss)
  path.push(await read())
  await showPaths({ path })
  progress((epoch + 1) / 60)
  tf.dispose([loss, val])
  if (valLoss < best) {
    best = valLoss
    waited = 0
    tf.dispose(kept)
    kept = weights.map((v) => tf.clone(v))
  } else if (++waited === patience) {
    break
  }
}
weights.forEach((v, i) => v.assign(kept[i]))

const evaluated = tf.tidy(validate)
await plot('validation', path.length - 1, evaluated)
await showPaths({ path, kept: [await read()] })
progress(1)
evaluated.dispose()
