import * as tf from '@tensorflow/tfjs'
import { data, plot, progress, show } from 'lab'

const { x, y, xTest, yTest } = await data('all-digits')
const images = tf.div(x, 16)
const imagesTest = tf.div(xTest, 16)
const nine = (digits) =>
  tf.cast(
    tf.equal(tf.expandDims(digits, 1), 9),
    'float32',
  )
const labels = nine(y)
const labelsTest = nine(yTest)
const epochs = 13
const rate = 0.5

const layer = tf.layers.dense({
  inputShape: [64],
  units: 1,
  kernelInitializer: 'zeros',
})
const model = tf.sequential({ layers: [layer] })

let threshold = 0.5
const says = (logits) =>
  tf.cast(
    tf.greater(tf.sigmoid(logits), threshold),
    'float32',
  )
const metrics = {
  accuracy: (labels, logits) =>
    tf.metrics.binaryAccuracy(labels, says(logits)),
  precision: (labels, logits) =>
    tf.metrics.precision(labels, says(logits)),
  recall: (labels, logits) =>
    tf.metrics.recall(labels, says(logits)),
  IoU: (labels, logits) =>
    tf.divNoNan(
      tf.sum(tf.minimum(labels, says(logits))),
      tf.sum(tf.maximum(labels, says(logits))),
    ),
}
const names = Object.keys(metrics)

model.compile({
  optimizer: tf.train.sgd(rate),
  loss: (labels, logits) =>
    tf.losses.sigmoidCrossEntropy(labels, logits),
  metrics: Object.values(metrics),
})

function measure(at) {
  threshold = at
  const results = model.evaluate(imagesTest, labelsTest, {
    batchSize: 453,
  })
  return [results].flat().slice(1)
}

await model.fit(images, labels, {
  epochs,
  batchSize: 32,
  shuffle: false,
  callbacks: {
    onEpochEnd: async (epoch) => {
      const values = tf.tidy(() => tf.stack(measure(0.5)))
      await show.bars('at 0.5', names, values)
      const [kernel] = layer.getWeights()
      const weights = tf.reshape(kernel, [8, 8])
      await show.weights('weights', weights)
      progress((epoch + 1) / epochs)
      tf.dispose([values, weights])
    },
  },
})

for (let i = 1; i < 20; i++) {
  const values = tf.tidy(() => measure(i / 20))
  for (const [j, name] of names.entries()) {
    await plot(name, i / 20, values[j])
  }
  tf.dispose(values)
}
