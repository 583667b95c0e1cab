import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y, xTest, yTest } = await data('digits')
const epochs = 8
const rate = 0.1

async function pick(x, y, first) {
  const digits = Array.from(await y.data())
  const rows = digits.flatMap((digit, i) =>
    digit >= first && digit < first + 5 ? [i] : [],
  )
  const labels = tf.oneHot(tf.gather(y, rows), 10)
  return [tf.gather(x, rows), labels]
}

const [oldX, oldY] = await pick(x, y, 0)
const [oldTest, oldTestY] = await pick(xTest, yTest, 0)
const [newX, newY] = await pick(tf.sub(1, x), y, 5)
const [newTest, newTestY] = await pick(
  tf.sub(1, xTest),
  yTest,
  5,
)

const normalize = tf.layers.batchNormalization({
  momentum: 0.9,
  epsilon: 1e-3,
})
const base = tf.sequential({
  layers: [
    tf.layers.flatten({ inputShape: [8, 8, 1] }),
    tf.layers.dense({
      units: 16,
      useBias: false,
      weights: [glorot(64, 16)],
    }),
    normalize,
    tf.layers.activation({ activation: 'relu' }),
  ],
})

const call = normalize.call.bind(normalize)
normalize.call = (h, { training }) =>
  call(h, { training: training && normalize.trainable })

function withHead() {
  const head = tf.layers.dense({
    units: 10,
    weights: [glorot(16, 10), tf.zeros([10])],
  })
  return tf.sequential({ layers: [base, head] })
}

function compile(model) {
  model.compile({
    optimizer: tf.train.sgd(rate),
    loss: (labels, logits) =>
      tf.losses.softmaxCrossEntropy(labels, logits),
  })
}

const plan = { epochs, batchSize: 24, shuffle: false }
const oldModel = withHead()
compile(oldModel)
await oldModel.fit(oldX, oldY, plan)
const oldMean = tf.clone(normalize.getWeights()[2])

for (const layer of base.layers) {
  layer.trainable = false
}
const newModel = withHead()
compile(newModel)

async function showPicture() {
  const [, , mean] = normalize.getWeights()
  await show.scatter('means', oldMean, mean, {
    predicted: oldMean,
    xName: 'moving mean after 0 to 4',
    yName: 'now',
  })
}

await newModel.fit(newX, newY, {
  ...plan,
  validationData: [newTest, newTestY],
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      const [old] = [
        oldModel.evaluate(oldTest, oldTestY),
      ].flat()
      await plot('new', epoch, logs.val_loss)
      await plot('training', epoch, logs.loss)
      await plot('old', epoch, old)
      await showPicture()
      progress((epoch + 1) / epochs)
      old.dispose()
    },
  },
})
