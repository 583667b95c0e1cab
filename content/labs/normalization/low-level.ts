import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y } = await data('digits')
const labels = tf.oneHot(y, 10)
const epochs = 10
const rate = 0.3
const momentum = 0.9
const epsilon = 1e-3

const w1 = tf.variable(glorot(64, 16))
const gamma = tf.variable(tf.ones([16]))
const beta = tf.variable(tf.zeros([16]))
const w2 = tf.variable(glorot(16, 10))
const b2 = tf.variable(tf.zeros([10]))
const weights = [w1, gamma, beta, w2, b2]
const moving = {
  mean: tf.variable(tf.zeros([16])),
  variance: tf.variable(tf.ones([16])),
}

function hidden(images) {
  return tf.matMul(tf.reshape(images, [-1, 64]), w1)
}

function move(old, value) {
  const kept = tf.mul(momentum, old)
  old.assign(tf.add(kept, tf.mul(1 - momentum, value)))
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
    epsilon,
  )
}

function predict(images, training) {
  const h = normalize(hidden(images), training)
  return tf.add(tf.matMul(tf.relu(h), w2), b2)
}

function step(images, labels) {
  const { value, grads } = tf.variableGrads(() => {
    const logits = predict(images, true)
    return tf.losses.softmaxCrossEntropy(labels, logits)
  }, weights)
  for (const w of weights) {
    w.assign(tf.sub(w, tf.mul(rate, grads[w.name])))
  }
  return value
}

async function showPicture() {
  const mean = tf.tidy(() => tf.mean(hidden(x), 0))
  await show.scatter('means', mean, moving.mean, {
    predicted: mean,
    xName: 'mean over all digits',
    yName: 'moving mean',
  })
  mean.dispose()
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const [loss, valLoss] = tf.tidy(() => {
    let total = tf.scalar(0)
    for (let i = 0; i < 480; i += 32) {
      const xs = tf.slice(x, i, 32)
      const ys = tf.slice(labels, i, 32)
      total = tf.add(total, step(xs, ys))
    }
    const logits = predict(x, false)
    return [
      tf.div(total, 15),
      tf.losses.softmaxCrossEntropy(labels, logits),
    ]
  })
  await plot('training', epoch, loss)
  await plot('inference', epoch, valLoss)
  await showPicture()
  progress((epoch + 1) / epochs)
  tf.dispose([loss, valLoss])
}
