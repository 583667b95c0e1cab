import * as tf from '@tensorflow/tfjs'
import { data, plot, progress, show } from 'lab'

const { measures, species } = await data('penguins')
const { axes } = await data('penguins-by-scikit-learn')
const [n, sweeps] = [256, 12]

const { mean, variance } = tf.moments(measures, 0)
const centered = tf.sub(measures, mean)
const rows = tf.div(centered, tf.sqrt(variance))

const layer = tf.layers.dense({
  inputShape: [4],
  units: 2,
  useBias: false,
  weights: [tf.eye(4, 2)],
  kernelRegularizer: tf.regularizers.l2({ l2: 0.5 }),
})
const model = tf.sequential({ layers: [layer] })

function minusHalfSquares(_, scores) {
  return tf.div(tf.sum(tf.square(scores), 1), -2)
}

function unit(v) {
  return tf.div(v, tf.norm(v))
}

function orthonormal(w) {
  const [first, second] = tf.unstack(w, 1)
  const a = unit(first)
  const along = tf.mul(a, tf.sum(tf.mul(a, second)))
  return tf.stack([a, unit(tf.sub(second, along))], 1)
}

model.compile({
  optimizer: tf.train.sgd(1),
  loss: minusHalfSquares,
})

function constrain() {
  const [w] = layer.getWeights()
  layer.setWeights([orthonormal(w)])
}

function measure() {
  const [w] = layer.getWeights()
  const scores = model.apply(rows)
  const total = tf.sum(tf.square(rows))
  const kept = tf.div(tf.sum(tf.square(scores)), total)
  const cosines = tf.sum(tf.mul(w, axes), 0)
  const cosine = tf.min(tf.abs(cosines))
  const points = tf.unstack(scores, 1)
  return [kept, cosine, ...points]
}

const names = {
  classes: species,
  classNames: ['Adelie', 'Chinstrap', 'Gentoo'],
  xName: 'along the first axis',
  yName: 'along the second axis',
}

const noLabels = tf.zeros([n, 2])
await model.fit(rows, noLabels, {
  epochs: sweeps,
  batchSize: n,
  shuffle: false,
  callbacks: {
    onEpochBegin: async (sweep) => {
      const measured = tf.tidy(measure)
      const [kept, cosine, first, second] = measured
      await plot('kept', sweep, kept)
      await plot('cosine', sweep, cosine)
      await show.scatter('scores', first, second, names)
      progress((sweep + 1) / sweeps)
      tf.dispose(measured)
    },
    onEpochEnd: () => tf.tidy(constrain),
  },
})
