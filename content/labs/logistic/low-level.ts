import * as tf from '@tensorflow/tfjs'
import { data, plot, progress, show } from 'lab'

const { x, y, xTest, yTest } = await data('tumors')
const fit = await data('tumors-by-scikit-learn')
const best = fit.loss
const epochs = 100
const rate = 0.5
const penalty = 1 / (2 * 426)

const { mean, variance } = tf.moments(x, 0)

function standardize(rows) {
  const centered = tf.sub(rows, mean)
  return tf.div(centered, tf.sqrt(variance))
}

const w = tf.variable(tf.zeros([30, 1]))
const b = tf.variable(tf.zeros([1]))

function predict(rows) {
  return tf.add(tf.matMul(rows, w), b)
}

function step(rows, labels) {
  const { value, grads } = tf.variableGrads(() => {
    const logits = predict(rows)
    const squares = tf.sum(tf.square(w))
    return tf.add(
      tf.losses.sigmoidCrossEntropy(labels, logits),
      tf.mul(penalty, squares),
    )
  }, [w, b])
  for (const v of [w, b]) {
    v.assign(tf.sub(v, tf.mul(rate, grads[v.name])))
  }
  return value
}

const rows = standardize(x)
const rowsTest = standardize(xTest)
const names = {
  predicted: fit.kernel,
  xName: 'weight by scikit-learn',
  yName: 'weight here',
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const [loss, above, accuracy] = tf.tidy(() => {
    const loss = step(rows, y)
    const benign = tf.step(predict(rowsTest))
    const accuracy = tf.mean(tf.equal(benign, yTest))
    return [loss, tf.sub(loss, best), accuracy]
  })
  await plot('above', epoch, above)
  await plot('loss', epoch, loss)
  await plot('accuracy', epoch, accuracy)
  await show.scatter('weights', fit.kernel, w, names)
  progress((epoch + 1) / epochs)
  tf.dispose([loss, above, accuracy])
}
