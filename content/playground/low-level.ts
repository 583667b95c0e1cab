import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress } from 'lab'

const { x, y } = await data('moons')
const [, columns] = x.shape
const epochs = 40

const w = tf.variable(glorot(columns, 1))
const b = tf.variable(tf.zeros([1]))
const optimizer = tf.train.sgd(0.1)

function predict(points) {
  return tf.add(tf.matMul(points, w), b)
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const loss = optimizer.minimize(
    () => tf.losses.meanSquaredError(y, predict(x)),
    true,
  )
  await plot('loss', epoch, loss)
  progress((epoch + 1) / epochs)
  loss.dispose()
}
