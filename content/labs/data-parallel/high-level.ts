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

const layer = tf.layers.dense({
  inputShape: [2],
  units: 1,
  kernelInitializer: 'zeros',
})
const model = tf.sequential({ layers: [layer] })

model.compile({
  optimizer: tf.train.sgd(rate),
  loss: (labels, logits) =>
    tf.losses.sigmoidCrossEntropy(labels, logits),
})

await model.fit(xs, ys, {
  epochs,
  batchSize,
  shuffle: false,
  validationData: [x, y],
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('loss', epoch, logs.val_loss)
      await show.field(
        'boundary',
        (points) => model.predict(points),
        x,
        y,
      )
      progress((epoch + 1) / epochs)
    },
  },
})
