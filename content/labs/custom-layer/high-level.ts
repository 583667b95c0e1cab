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
    const wide = tf.expandDims(points, -2)
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

const line = tf.linspace(-2, 2, 16)
const plane = tf.stack(tf.meshgrid(line, tf.neg(line)), 2)

async function showPictures() {
  const heights = tf.tidy(() => {
    const outputs = hills.apply([plane])
    return tf.transpose(outputs, [2, 0, 1])
  })
  const [w] = read.getWeights()
  const factors = Array.from(await w.data())
  const names = factors.map((factor) => factor.toFixed(1))
  await show.images('hills', heights, names)
  heights.dispose()
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
