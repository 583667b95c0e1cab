import * as tf from '@tensorflow/tfjs'
import { data, plot, progress, show } from 'lab'

const { x, y } = await data('line')
const epochs = 60
const rate = 0.1

const layer = tf.layers.dense({
  inputShape: [1],
  units: 1,
  weights: [tf.tensor([[-1]]), tf.tensor([2])],
})
const model = tf.sequential({ layers: [layer] })

model.compile({
  optimizer: tf.train.sgd(rate),
  loss: 'meanSquaredError',
})

const ranges = { weight: [-2, 3], bias: [-1, 5] }
const path = [[-1, 2]]

function lossAt(points) {
  const [w, b] = tf.split(points, 2, 1)
  const lines = tf.add(tf.mul(w, tf.transpose(x)), b)
  const errors = tf.sub(lines, tf.transpose(y))
  return tf.mean(tf.square(errors), 1)
}

async function showPictures() {
  const [w, b] = layer.getWeights()
  const [weight] = await w.data()
  const [bias] = await b.data()
  path.push([weight, bias])
  const predicted = model.predict(x)
  await show.scatter('fit', x, y, { predicted })
  await show.surface('loss', lossAt, ranges, { path })
  predicted.dispose()
}

await model.fit(x, y, {
  epochs,
  batchSize: 48,
  shuffle: false,
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('loss', epoch, logs.loss)
      await showPictures()
      progress((epoch + 1) / epochs)
    },
  },
})
