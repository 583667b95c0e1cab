import * as tf from '@tensorflow/tfjs'
import { data, plot, progress, show } from 'lab'

const { x } = await data('clusters')
const k = 4
const sweeps = 12

const centers = tf.variable(tf.slice(x, 4, k))

function distances(points) {
  const wide = tf.expandDims(points, 1)
  return tf.sum(tf.square(tf.sub(wide, centers)), 2)
}

function inertia(apart) {
  return tf.sum(tf.min(apart, 1))
}

function step() {
  const apart = distances(x)
  const nearest = tf.argMin(apart, 1)
  const member = tf.cast(tf.oneHot(nearest, k), 'float32')
  const sizes = tf.sum(member, 0).reshape([k, 1])
  const sums = tf.matMul(member, x, true)
  const means = tf.div(sums, tf.maximum(sizes, 1))
  const taken = tf.greater(sizes, 0)
  centers.assign(tf.where(taken, means, centers))
  return inertia(apart)
}

async function showClusters() {
  const drawn = tf.tidy(() => {
    const nearest = tf.argMin(distances(x), 1)
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

for (let sweep = 0; sweep < sweeps; sweep++) {
  const before = tf.tidy(step)
  await plot('inertia', sweep, before)
  await showClusters()
  progress((sweep + 1) / sweeps)
  before.dispose()
}
