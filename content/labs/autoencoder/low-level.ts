import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, xTest, yTest } = await data('digits')
const images = tf.reshape(x, [-1, 64])
const imagesTest = tf.reshape(xTest, [-1, 64])
const epochs = 24
const rate = 0.02
const epsilon = 1e-12

const weights = []

function dense(inputs, units, activation) {
  const w = tf.variable(glorot(inputs, units))
  const b = tf.variable(tf.zeros([units]))
  weights.push(w, b)
  return (h) => activation(tf.add(tf.matMul(h, w), b))
}

const layers = [
  dense(64, 16, tf.elu),
  dense(16, 2, tf.clone),
  dense(2, 16, tf.elu),
  dense(16, 64, tf.sigmoid),
]
const encode = (images) => layers[1](layers[0](images))
const decode = (codes) => layers[3](layers[2](codes))

const means = weights.map((w) =>
  tf.variable(tf.zerosLike(w)),
)
const squares = weights.map((w) =>
  tf.variable(tf.zerosLike(w)),
)
let t = 0

function step(images) {
  const { value, grads } = tf.variableGrads(() => {
    const guess = decode(encode(images))
    return tf.losses.meanSquaredError(images, guess)
  }, weights)
  t += 1
  const correction = tf.div(
    tf.sqrt(tf.sub(1, tf.pow(0.999, t))),
    tf.sub(1, tf.pow(0.9, t)),
  )
  const scale = tf.mul(rate, correction)
  for (const [i, w] of weights.entries()) {
    const [m, v, g] = [
      means[i],
      squares[i],
      grads[w.name],
    ]
    const change = tf.sub(tf.square(g), v)
    m.assign(tf.add(m, tf.mul(0.1, tf.sub(g, m))))
    v.assign(tf.add(v, tf.mul(0.001, change)))
    const root = tf.add(tf.sqrt(v), epsilon)
    const by = tf.div(tf.mul(scale, m), root)
    w.assign(tf.sub(w, by))
  }
  return value
}

const steps = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95]
const grid = tf.tensor(
  steps
    .toReversed()
    .flatMap((b) => steps.map((a) => [a, b])),
)

function spread(grid, codes) {
  const low = tf.min(codes, 0)
  const sides = tf.sub(tf.max(codes, 0), low)
  return tf.add(low, tf.mul(grid, sides))
}

function tile(pictures, rows) {
  const wall = tf.reshape(pictures, [rows, -1, 8, 8])
  const lines = tf.transpose(wall, [0, 2, 1, 3])
  return tf.reshape(lines, [1, rows * 8, -1])
}

async function showPictures() {
  const [codes, plane, pairs] = tf.tidy(() => {
    const first = tf.slice(imagesTest, 0, 10)
    const both = [first, decode(encode(first))]
    const codes = encode(imagesTest)
    const places = spread(grid, codes)
    return [
      codes,
      tile(decode(places), 7),
      tile(tf.concat(both), 2),
    ]
  })
  const [a, b] = tf.split(codes, 2, 1)
  await show.scatter('codes', a, b, {
    classes: yTest,
    xName: 'first number',
    yName: 'second number',
  })
  await show.images('plane', plane)
  await show.images('in and out', pairs)
  tf.dispose([codes, plane, pairs, a, b])
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const [loss, testLoss] = tf.tidy(() => {
    let total = tf.scalar(0)
    for (let i = 0; i < 480; i += 32) {
      total = tf.add(total, step(tf.slice(images, i, 32)))
    }
    const guess = decode(encode(imagesTest))
    return [
      tf.div(total, 15),
      tf.losses.meanSquaredError(imagesTest, guess),
    ]
  })
  await plot('loss', epoch, loss)
  await plot('test', epoch, testLoss)
  await showPictures()
  progress((epoch + 1) / epochs)
  tf.dispose([loss, testLoss])
}
