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

function scale(rows) {
  return tf.div(tf.sub(rows, mean), deviation)
}
function encode(ids) {
  return tf.cast(tf.oneHot(ids, 3), 'float32')
}

const w = tf.variable(glorot(7, 3))
const b = tf.variable(tf.zeros([3]))
function predict(rows, ids) {
  const columns = tf.concat([scale(rows), encode(ids)], 1)
  return tf.add(tf.matMul(columns, w), b)
}

function step(rows, ids, labels) {
  const { grads } = tf.variableGrads(
    () =>
      tf.losses.softmaxCrossEntropy(
        labels,
        predict(rows, ids),
      ),
    [w, b],
  )
  for (const v of [w, b]) {
    v.assign(tf.sub(v, tf.mul(rate, grads[v.name])))
  }
}

const names = [
  'bill length',
  'bill depth',
  'flipper',
  'mass',
]
names.push('Biscoe', 'Dream', 'Torgersen')
const axes = { rows: 'species', columns: 'answer' }

for (let epoch = 0; epoch < epochs; epoch++) {
  const [loss, accuracy, gentoo, table] = tf.tidy(() => {
    for (let i = 0; i < 256; i += 32) {
      step(
        tf.slice(measures, i, 32),
        tf.slice(island, i, 32),
        tf.slice(labels, i, 32),
      )
    }
    const logits = predict(measuresTest, islandTest)
    const answers = classes(tf.argMax(logits, 1))
    const right = tf.sum(tf.mul(answers, labelsTest), 1)
    return [
      tf.losses.softmaxCrossEntropy(labelsTest, logits),
      tf.mean(right),
      tf.slice(w, [0, 2], [7, 1]),
      tf.matMul(labelsTest, answers, true),
    ]
  })
  await plot('loss', epoch, loss)
  await plot('accuracy', epoch, accuracy)
  await show.bars('says Gentoo', names, gentoo)
  await show.matrix('test', table, axes)
  progress((epoch + 1) / epochs)
  tf.dispose([loss, accuracy, gentoo, table])
}
