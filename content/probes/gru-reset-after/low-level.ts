import * as tf from '@tensorflow/tfjs'

const range = (rows) =>
  tf.reshape(tf.linspace(-1, 1, rows * 6), [rows, 6])

function gru(xs, kernel, recurrent, bias) {
  let h = tf.zeros([xs.shape[0], recurrent.shape[0]])
  const [first, second] = tf.unstack(bias)
  for (const x of tf.unstack(xs, 1)) {
    const now = tf.add(tf.matMul(x, kernel), first)
    const past = tf.add(tf.matMul(h, recurrent), second)
    const [xz, xr, xh] = tf.split(now, 3, 1)
    const [hz, hr, hh] = tf.split(past, 3, 1)
    const z = tf.sigmoid(tf.add(xz, hz))
    const r = tf.sigmoid(tf.add(xr, hr))
    const next = tf.tanh(tf.add(xh, tf.mul(r, hh)))
    h = tf.add(tf.mul(z, h), tf.mul(tf.sub(1, z), next))
  }
  return h
}

const xs = tf.tensor([[[1], [-1], [2]]])
const h = gru(xs, range(1), range(2), range(2))
for (const value of h.dataSync())
  console.log(value.toFixed(4))
