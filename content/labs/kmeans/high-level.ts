import * as tf from '@tensorflow/tfjs'
import { data, plot, progress, show } from 'lab'

const { x } = await data('clusters')
const [n, k] = [144, 4]
const sweeps = 12

class Centers extends tf.layers.Layer {
  static className = 'Centers'
  centers = null

  build([, size]) {
    const zeros = tf.initializers.zeros()
    const shape = [k, size]
    this.centers = this.addWeight('c', shape, null, zeros)
    this.built = true
  }

  call([points]) {
    const wide = tf.expandDims(points, 1)
    const gaps = tf.sub(wide, this.centers.read())
    return tf.sum(tf.square(gaps), 2)
  }

  computeOutputShape([rows]) {
    return [rows, k]
  }
}

const layer = new Centers({
  inputShape: [2],
  weights: [tf.slice(x, 4, k)],
})
const model = tf.sequential({ layers: [layer] })

function inertia(_, apart) {
  return tf.sum(tf.min(apart, 1))
}

function spreads(_, apart) {
  const nearest = tf.argMin(apart, 1)
  const member = tf.cast(tf.oneHot(nearest, k), 'float32')
  const sizes = tf.sum(member, 0)
  const sums = tf.sum(tf.mul(member, apart), 0)
  return tf.sum(tf.div(sums, tf.maximum(sizes, 1)))
}

model.compile({
  optimizer: tf.train.sgd(0.5),
  loss: spreads,
  metrics: inertia,
})

async function showClusters() {
  const drawn = tf.tidy(() => {
    const nearest = tf.argMin(layer.apply([x]), 1)
    const [centers] = layer.getWeights()
    const points = tf.concat([x, centers], 0)
    const marks = tf.fill([k], k, 'int32')
    const classes = tf.concat([nearest, marks])
    return [...tf.unstack(points, 1), classes]
  })
  const [across, up, classes] = drawn
  const classNames = ['0', '1', '2', '3', 'center']
  await show.scatter('clusters', across, up, {
    classes,
    classNames,
  })
  tf.dispose(drawn)
}

const noLabels = tf.zeros([n, k])
await model.fit(x, noLabels, {
  epochs: sweeps,
  batchSize: n,
  shuffle: false,
  callbacks: {
    onEpochEnd: async (sweep, logs) => {
      await plot('inertia', sweep, logs.inertia)
      await showClusters()
      progress((sweep + 1) / sweeps)
    },
  },
})
