import * as tf from '@tensorflow/tfjs'
import { data, normal, plot, progress, show } from 'lab'

const { x, y } = await data('moons')
const epochs = 40
const rate = 0.3

function through(w) {
  return {
    value: tf.round(w),
    gradFunc: (upstream) => upstream,
  }
}
const round = tf.customGrad(through)

class Rounded extends tf.layers.Layer {
  static className = 'Rounded'
  units = 0
  w = null
  b = null

  constructor({ units, ...config }) {
    super(config)
    this.units = units
  }

  build([, size]) {
    const ones = tf.initializers.ones()
    const make = (name, shape) =>
      this.addWeight(name, shape, null, ones)
    this.w = make('w', [size, this.units])
    this.b = make('b', [this.units])
    this.built = true
  }

  call([points]) {
    const w = round(this.w.read())
    return tf.add(tf.matMul(points, w), this.b.read())
  }

  computeOutputShape([rows]) {
    return [rows, this.units]
  }
}

const hidden = new Rounded({
  inputShape: [2],
  units: 8,
  weights: [normal(2, 8), tf.zeros([8])],
})
const output = new Rounded({
  units: 1,
  weights: [normal(8, 1), tf.zeros([1])],
})
const model = tf.sequential({
  layers: [
    hidden,
    tf.layers.activation({ activation: 'tanh' }),
    output,
  ],
})

model.compile({
  optimizer: tf.train.sgd(rate),
  loss: (labels, logits) =>
    tf.losses.sigmoidCrossEntropy(labels, logits),
})

const predict = (points) => model.predict(points)

async function showPictures() {
  const rounded = tf.tidy(() => {
    const [w1] = hidden.getWeights()
    const [w2] = output.getWeights()
    return tf.round(tf.concat([w1, tf.transpose(w2)]))
  })
  await show.field('boundary', predict, x, y)
  await show.matrix('weights', rounded, {
    rows: 'weight',
    columns: 'hidden unit',
    rowLabels: ['from x', 'from y', 'to logit'],
  })
  rounded.dispose()
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
