import * as tf from '@tensorflow/tfjs'
import {
  ask,
  data,
  glorot,
  plot,
  progress,
  show,
} from 'lab'

const { x, y, xTest, yTest } = await data('digits')
const epochs = 8
const rate = 0.2

const w1 = tf.variable(glorot(64, 24))
const b1 = tf.variable(tf.zeros([24]))
const w2 = tf.variable(glorot(24, 10))
const b2 = tf.variable(tf.zeros([10]))
const weights = [w1, b1, w2, b2]

function predict(images) {
  const flat = tf.reshape(images, [-1, 64])
  const hidden = tf.relu(tf.add(tf.matMul(flat, w1), b1))
  return tf.add(tf.matMul(hidden, w2), b2)
}

function step(images, labels) {
  const { value, grads } = tf.variableGrads(() => {
    const logits = predict(images)
    return tf.losses.softmaxCrossEntropy(labels, logits)
  }, weights)
  for (const w of weights) {
    w.assign(tf.sub(w, tf.mul(rate, grads[w.name])))
  }
  return value
}

const labels = tf.oneHot(y, 10)
const samples = tf.slice(xTest, 35, 5)
const digits = [...'0123456789']

async function showPictures() {
  await ask.drawing(
    'one digit',
    samples,
    digits,
    (image) => tf.softmax(predict(image)),
  )
  await show.weights('weights', w1)
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const [mean, accuracy] = tf.tidy(() => {
    let total = tf.scalar(0)
    for (let i = 0; i < 480; i += 32) {
      const images = tf.slice(x, i, 32)
      const value = step(images, tf.slice(labels, i, 32))
      total = tf.add(total, value)
    }
    const guess = tf.argMax(predict(xTest), 1)
    const right = tf.mean(tf.equal(guess, yTest))
    return [tf.div(total, 15), right]
  })
  await plot('loss', epoch, mean)
  await plot('accuracy', epoch, accuracy)
  await showPictures()
  progress((epoch + 1) / epochs)
  tf.dispose([mean, accuracy])
}
