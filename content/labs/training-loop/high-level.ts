import * as tf from '@tensorflow/tfjs'
import { data, plot, progress, show } from 'lab'

const { x, y } = await data('line')
const [, xTrain, xVal] = tf.split(x, [16, 8, 24])
const [, yTrain, yVal] = tf.split(y, [16, 8, 24])
const batchSize = 4
const rate = 0.05
const limit = 0.25
const patience = 10

const layer = tf.layers.dense({
  inputShape: [1],
  units: 1,
  weights: [tf.tensor([[2]]), tf.tensor([1.25])],
})
const model = tf.sequential({ layers: [layer] })

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

const sgd = tf.train.sgd(rate)
const compute = sgd.computeGradients.bind(sgd)
sgd.computeGradients = (loss, variables) => {
  const { value, grads } = compute(loss, variables)
  return { value, grads: clip(grads) }
}
model.compile({
  optimizer: sgd,
  loss: 'meanSquaredError',
})

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
  const [w, b] = layer.getWeights()
  return [...(await w.data()), ...(await b.data())]
}

let best = Infinity
let waited = 0
let kept
await model.fit(xTrain, yTrain, {
  epochs: 60,
  batchSize,
  shuffle: false,
  validationData: [xVal, yVal],
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('validation', epoch, logs.val_loss)
      await plot('loss', epoch, logs.loss)
      path.push(await read())
      await showPaths({ path })
      progress((epoch + 1) / 60)
      if (logs.val_loss < best) {
        best = logs.val_loss
        waited = 0
        tf.dispose(kept)
        kept = layer.getWeights().map((w) => tf.clone(w))
      } else if (++waited === patience) {
        model.stopTraining = true
      }
    },
  },
})
layer.setWeights(kept)

const [evaluated] = [model.evaluate(xVal, yVal)].flat()
await plot('validation', path.length - 1, evaluated)
await showPaths({ path, kept: [await read()] })
progress(1)
evaluated.dispose()
