import * as tf from '@tensorflow/tfjs'
import { data, plot, progress, show } from 'lab'

const { x, y } = await data('line')
const epochs = 40
const rate = 0.1

const w = tf.tensor([[-1.5, 2.5, -1.5, 2.5]])
const b = tf.tensor([4.5, 4.5, 0, -0.5])

const layer = tf.layers.dense({
  inputShape: [1],
  units: 4,
  weights: [w, b],
})
const model = tf.sequential({ layers: [layer] })

function losses(truth, lines) {
  return tf.mean(tf.square(tf.sub(lines, truth)), 0)
}

model.compile({
  optimizer: tf.train.sgd(rate),
  loss: (truth, lines) => tf.sum(losses(truth, lines)),
})

const ranges = { weight: [-2, 3], bias: [-1, 5] }
const paths = { A: [], B: [], C: [], D: [] }

function lossAt(points) {
  const [w, b] = tf.split(tf.transpose(points), 2)
  return losses(y, tf.add(tf.mul(x, w), b))
}

async function showPaths() {
  const [w, b] = layer.getWeights()
  const weights = await w.data()
  const biases = await b.data()
  Object.values(paths).forEach((path, i) => {
    path.push([weights[i], biases[i]])
  })
  await show.surface('loss', lossAt, ranges, paths)
}

await showPaths()
await model.fit(x, tf.tile(y, [1, 4]), {
  epochs,
  batchSize: 48,
  shuffle: false,
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('loss', epoch, logs.loss)
      await showPaths()
      progress((epoch + 1) / epochs)
    },
  },
})
