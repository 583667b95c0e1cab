import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y, xTest, yTest } = await data('digits')
const epochs = 8
const rate = 0.1

async function pick(x, y, first) {
  const digits = Array.from(await y.data())
  const rows = digits.flatMap((digit, i) =>
    digit >= first && digit < first + 5 ? [i] : [],
  )
  const labels = tf.oneHot(tf.gather(y, rows), 10)
  return [tf.gather(x, rows), labels]
}

const [oldX, oldY] = await pick(x, y, 0)
const [oldTest, oldTestY] = await pick(xTest, yTest, 0)
const [newX, newY] = await pick(tf.sub(1, x), y, 5)
const [newTest, newTestY] = await pick(
  tf.sub(1, xTest),
  yTest,
  5,
)

const w = tf.variable(glorot(64, 16))
const gamma = tf.variable(tf.ones([16]))
const beta = tf.variable(tf.zeros([16]))
const base = [w, gamma, beta]
const moving = {
  mean: tf.variable(tf.zeros([16])),
  variance: tf.variable(tf.ones([16])),
}

function move(old, value) {
  const kept = tf.mul(0.9, old)
  old.assign(tf.add(kept, tf.mul(0.1, value)))
}

function normalize(h, training) {
  const batch = training ? tf.moments(h, 0) : moving
  const { mean, variance } = batch
  if (training) {
    move(moving.mean, mean)
    move(moving.variance, variance)
  }
  return tf.batchNorm(
    h,
    mean,
    variance,
    beta,
    gamma,
    1e-3,
  )
}

function withHead() {
  const kernel = tf.variable(glorot(16, 10))
  return [kernel, tf.variable(tf.zeros([10]))]
}

function predict(images, [kernel, bias], training) {
  const pixels = tf.reshape(images, [-1, 64])
  const h = normalize(tf.matMul(pixels, w), training)
  return tf.add(tf.matMul(tf.relu(h), kernel), bias)
}

function measure(x, y, head) {
  const logits = predict(x, head, false)
  return tf.losses.softmaxCrossEntropy(y, logits)
}

function step(images, labels, head, training, weights) {
  const { value, grads } = tf.variableGrads(() => {
    const logits = predict(images, head, training)
    return tf.losses.softmaxCrossEntropy(labels, logits)
  }, weights)
  for (const v of weights) {
    v.assign(tf.sub(v, tf.mul(rate, grads[v.name])))
  }
  return value
}

function train(x, y, head, training, weights) {
  let total = tf.scalar(0)
  for (let i = 0; i < 240; i += 24) {
    const xs = tf.slice(x, i, 24)
    const ys = tf.slice(y, i, 24)
    const loss = step(xs, ys, head, training, weights)
    total = tf.add(total, loss)
  }
  return tf.div(total, 10)
}

const oldHead = withHead()
for (let i = 0; i < epochs; i++) {
  tf.tidy(() => {
    const all = [...base, ...oldHead]
    train(oldX, oldY, oldHead, true, all)
  })
}
const oldMean = tf.clone(moving.mean)
const newHead = withHead()

async function showPicture() {
  await show.scatter('means', oldMean, moving.mean, {
    predicted: oldMean,
    xName: 'moving mean after 0 to 4',
    yName: 'now',
  })
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const [loss, valLoss, old] = tf.tidy(() => [
    train(newX, newY, newHead, false, newHead),
    measure(newTest, newTestY, newHead),
    measure(oldTest, oldTestY, oldHead),
  ])
  await plot('new', epoch, valLoss)
  await plot('training', epoch, loss)
  await plot('old', epoch, old)
  await showPicture()
  progress((epoch + 1) / epochs)
  tf.dispose([loss, valLoss, old])
}
