import * as tf from '@tensorflow/tfjs'

const zero = tf.tensor([0])
const distance = (x) => tf.sum(tf.sqrt(tf.square(x)))
const isAbove = tf.greater(zero, 0)
const chosen = (x) =>
  tf.sum(tf.where(isAbove, tf.sqrt(x), tf.zeros([1])))
const values = {
  'zero by zero': tf.div(zero, zero),
  'slope of a distance': tf.grad(distance)(zero),
  'slope of a root not chosen': tf.grad(chosen)(zero),
}
for (const [name, value] of Object.entries(values)) {
  const [number] = await value.data()
  console.log(`${name}: ${number}`)
}
