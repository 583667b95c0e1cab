import * as tf from '@tensorflow/tfjs'
import { data, plot, progress, show } from 'lab'

const { measures, species } = await data('penguins')
const { axes } = await data('penguins-by-scikit-learn')
const [n, sweeps] = [256, 12]

const { mean, variance } = tf.moments(measures, 0)
const centered = tf.sub(measures, mean)
const rows = tf.div(centered, tf.sqrt(variance))

const w = tf.variable(tf.eye(4, 2))

function unit(v) {
  return tf.div(v, tf.norm(v))
}

function orthonormal(w) {
  const [first, second] = tf.unstack(w, 1)
  const a = unit(first)
  const along = tf.mul(a, tf.sum(tf.mul(a, second)))
  return tf.stack([a, unit(tf.sub(second, along))], 1)
}

function step() {
  const scores = tf.matMul(rows, w)
  const turned = tf.matMul(rows, scores, true)
  const next = orthonormal(tf.div(turned, n))
  w.assign(next.as2D(4, 2))
}

function measure() {
  const scores = tf.matMul(rows, w)
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

for (let sweep = 0; sweep < sweeps; sweep++) {
  const measured = tf.tidy(measure)
  const [kept, cosine, first, second] = measured
  await plot('kept', sweep, kept)
  await plot('cosine', sweep, cosine)
  await show.scatter('scores', first, second, names)
  progress((sweep + 1) / sweeps)
  tf.dispose(measured)
  tf.tidy(step)
}
