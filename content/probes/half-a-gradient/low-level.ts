import * as tf from '@tensorflow/tfjs'

const swish = (x) => tf.mul(x, tf.sigmoid(x))
const twisted = (x) => tf.mul(x, tf.tanh(x))
const tanh = (x) => tf.div(tf.sinh(x), tf.cosh(x))
const rewritten = (x) => tf.mul(x, tanh(x))

const x = tf.scalar(0.7)
const functions = { swish, twisted, rewritten }
for (const [name, f] of Object.entries(functions)) {
  const second = tf.grad(tf.grad(f))(x)
  const [value] = await second.data()
  console.log(`${name}: ${value}`)
}
