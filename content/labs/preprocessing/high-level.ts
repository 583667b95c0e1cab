import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const penguins = await data('penguins')
const { measures, island, species } = penguins
const { measuresTest, islandTest, speciesTest } = penguins
const classes = (ids) =>
  tf.cast(tf.oneHot(ids, 3), 'float32')
const labels = classes(species)
const labelsTest = classes(speciesTest)
const epochs = 20
const rate = 0.1

const { mean, variance } = tf.moments(measures, 0)
const deviation = tf.sqrt(variance)

const scale = tf.layers.dense({
  units: 4,
  trainable: false,
  weights: [
    tf.diag(tf.div(1, deviation)),
    tf.neg(tf.div(mean, deviation)),
  ],
})
const encode = tf.layers.embedding({
  inputDim: 3,
  outputDim: 3,
  trainable: false,
  weights: [tf.eye(3)],
})

const rows = tf.input({ shape: [4] })
const ids = tf.input({ shape: [1] })
const flat = tf.layers.flatten().apply(encode.apply(ids))
const columns = tf.layers
  .concatenate()
  .apply([scale.apply(rows), flat])
const read = tf.layers.dense({
  units: 3,
  weights: [glorot(7, 3), tf.zeros([3])],
})
const outputs = read.apply(columns)
const model = tf.model({ inputs: [rows, ids], outputs })

model.compile({
  optimizer: tf.train.sgd(rate),
  loss: (labels, logits) =>
    tf.losses.softmaxCrossEntropy(labels, logits),
  metrics: ['accuracy'],
})

const names = [
  'bill length',
  'bill depth',
  'flipper',
  'mass',
]
names.push('Biscoe', 'Dream', 'Torgersen')
const axes = { rows: 'species', columns: 'answer' }
const test = [measuresTest, islandTest]

await model.fit([measures, island], labels, {
  epochs,
  batchSize: 32,
  shuffle: false,
  validationData: [test, labelsTest],
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      const [gentoo, table] = tf.tidy(() => {
        const logits = model.predict(test)
        const answers = classes(tf.argMax(logits, 1))
        const [kernel] = read.getWeights()
        return [
          tf.slice(kernel, [0, 2], [7, 1]),
          tf.matMul(labelsTest, answers, true),
        ]
      })
      await plot('loss', epoch, logs.val_loss)
      await plot('accuracy', epoch, logs.val_acc)
      await show.bars('says Gentoo', names, gentoo)
      await show.matrix('test', table, axes)
      progress((epoch + 1) / epochs)
      tf.dispose([gentoo, table])
    },
  },
})
