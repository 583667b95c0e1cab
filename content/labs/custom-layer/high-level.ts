import * as tf from '@tensorflow/tfjs'
import {
  data,
  glorot,
  normal,
  plot,
  progress,
  show,
} from 'lab'

const { x, y } = await data('moons')
const epochs = 40
const rate = 0.5

class Hills extends tf.layers.Layer {
  static className = 'Hills'
  units = 0
  centers = null
  scales = null

  constructor({ units, ...config }) {
    super(config)
    this.units = units
  }

  build([, size]) {
    const shape = [this.units, size]
    const ones = tf.initializers.ones()
    const make = (name) =>
      this.addWeight(name, shape, null, ones)
    this.centers = make('centers')
    this.scales = make('scales')
    this.built = true
  }

  call([points]) {
    const wide = tf.expandDims(points, 1)
    const gaps = tf.sub(wide, this.centers.read())
    const scaled = tf.mul(gaps, this.scales.read())
    const distances = tf.sum(tf.square(scaled), -1)
    return tf.div(1, tf.add(1, distances))
  }

  computeOutputShape([rows]) {
    return [rows, this.units]
  }
}

const hills = new Hills({
  units: 8,
  inputShape: [2],
  weights: [normal(8, 2), tf.ones([8, 2])],
})
const read = tf.layers.dense({
  units: 1,
  weights: [glorot(8, 1), tf.zeros([1])],
})
const model = tf.sequential({ layers: [hills, read] })

model.compile({
  optimizer: tf.train.sgd(rate),
  loss: (labels, logits) =>
    tf.losses.sigmoidCrossEntropy(labels, logits),
})

async function showPictures() {
  const guess = (points) =>
    tf.sigmoid(model.predict(points))
  const top = (points) => tf.max(hills.apply([points]), 1)
  await show.field('probability', guess, x, y)
  await show.field('hills', top, x, y)
}

await model.fit(x, y, {
  epochs,
  batchSize: 32,
  shuffle: false,
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('loss', epoch, logs.loss)
      await showPictures()
      progress((epoch + 1) / epochs)
    },
  },
})
