import * as tf from '@tensorflow/tfjs'
import {
  ask,
  data,
  glorot,
  plot,
  progress,
  show,
} from 'lab'

const { x, y, xTest, yTest } = await data('digits')
const epochs = 5
const rate = 0.05

const model = tf.sequential({
  layers: [
    tf.layers.conv2d({
      inputShape: [8, 8, 1],
      filters: 6,
      kernelSize: 3,
      padding: 'same',
      activation: 'relu',
      weights: [glorot(3, 3, 1, 6), tf.zeros([6])],
    }),
    tf.layers.maxPooling2d({ poolSize: 2 }),
    tf.layers.conv2d({
      filters: 6,
      kernelSize: 3,
      padding: 'same',
      activation: 'relu',
      weights: [glorot(3, 3, 6, 6), tf.zeros([6])],
    }),
    tf.layers.flatten(),
    tf.layers.dense({
      units: 10,
      weights: [glorot(96, 10), tf.zeros([10])],
    }),
  ],
})

model.compile({
  optimizer: tf.train.momentum(rate, 0.9),
  loss: (labels, logits) =>
    tf.losses.softmaxCrossEntropy(labels, logits),
  metrics: ['accuracy'],
})

const labels = tf.oneHot(y, 10)
const labelsTest = tf.oneHot(yTest, 10)
const samples = tf.slice(xTest, 35, 5)

async function showPictures() {
  const logits = model.predict(xTest)
  const guess = tf.argMax(logits, 1)
  const ones = tf.oneHot(guess, 10)
  const counts = tf.matMul(labelsTest, ones, true)
  const axes = { rows: 'digit', columns: 'read as' }
  await show.matrix('confusion', counts, axes)
  const [kernel] = model.layers[0].getWeights()
  const filters = tf.transpose(kernel, [3, 0, 1, 2])
  await show.images('filters', filters)
  const read = await guess.data()
  const digits = Array.from(await yTest.data())
  const wrong = digits
    .flatMap((digit, i) => (digit === read[i] ? [] : [i]))
    .slice(0, 9)
  const misread = tf.gather(xTest, wrong)
  const captions = wrong.map(
    (i) => `${digits[i]}, read as ${read[i]}`,
  )
  await show.images('misread', misread, captions)
  tf.dispose([
    logits,
    guess,
    ones,
    counts,
    filters,
    misread,
  ])
}

await model.fit(x, labels, {
  epochs,
  batchSize: 32,
  shuffle: false,
  validationData: [xTest, labelsTest],
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('loss', epoch, logs.loss)
      await plot('accuracy', epoch, logs.val_acc)
      await showPictures()
      progress((epoch + 1) / epochs)
    },
  },
})

const names = [...'0123456789']
await ask.drawing('one digit', samples, names, (image) =>
  tf.softmax(model.predict(image)),
)
