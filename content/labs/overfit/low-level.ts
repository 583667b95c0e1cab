import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

function mislabel(y) {
  const nines = tf.tensor1d([9, 0, 0, 0], 'int32')
  const fours = tf.reshape(y, [-1, 4])
  const mirrored = tf.abs(tf.sub(fours, nines))
  return tf.oneHot(tf.reshape(mirrored, [-1]), 10)
}

const { x, y, xTest, yTest } = await data('digits')
const labels = mislabel(tf.slice(y, 0, 160))
const labelsTest = mislabel(yTest)
const epochs = 60
const rate = 0.5

const w1 = tf.variable(glorot(64, 64))
const b1 = tf.variable(tf.zeros([64]))
const w2 = tf.variable(glorot(64, 10))
const b2 = tf.variable(tf.zeros([10]))
const weights = [w1, b1, w2, b2]

function predict(images) {
  const flat = tf.reshape(images, [-1, 64])
  const hidden = tf.tanh(tf.add(tf.matMul(flat, w1), b1))
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

const shown = tf.range(0, 32, 4, 'int32')
const images = tf.gather(x, shown)
const given = tf.argMax(tf.gather(labels, shown), 1)
const names = await given.data()

async function showPicture() {
  const said = tf.tidy(() =>
    tf.argMax(predict(images), 1),
  )
  const words = [...(await said.data())].map(
    (word, i) => `label ${names[i]}, says ${word}`,
  )
  await show.images('wrong labels', images, words)
  said.dispose()
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const [training, validation] = tf.tidy(() => {
    let total = tf.scalar(0)
    for (let i = 0; i < 160; i += 32) {
      const images = tf.slice(x, i, 32)
      const value = step(images, tf.slice(labels, i, 32))
      total = tf.add(total, value)
    }
    const logits = predict(xTest)
    return [
      tf.div(total, 5),
      tf.losses.softmaxCrossEntropy(labelsTest, logits),
    ]
  })
  await plot('training', epoch, training)
  await plot('validation', epoch, validation)
  await showPicture()
  progress((epoch + 1) / epochs)
  tf.dispose([training, validation])
}
