import * as tf from '@tensorflow/tfjs'

const table = [
  2, 0, 1, 4, 1, 2, 6, 1, 4, 8, 3, 3, 10, 3, 5, 12, 4, 6,
]
const points = tf.tensor2d(table, [6, 3])

const centered = tf.sub(points, tf.mean(points, 0))
const squares = tf.matMul(centered, centered, true)
let [axes] = tf.linalg.qr(squares)
for (let i = 0; i < 30; i++) {
  const turned = tf.matMul(squares, axes)
  axes = tf.linalg.qr(turned)[0]
}
const along = tf.matMul(centered, axes)
const variance = tf.div(tf.sum(tf.square(along), 0), 5)
const axis = tf.abs(tf.unstack(axes, 1)[0])
const rows = Object.entries({ variance, axis })
for (const [name, row] of rows) {
  const values = Array.from(await row.data())
  const texts = values.map((value) => value.toFixed(3))
  console.log(`${name}:`, ...texts)
}
