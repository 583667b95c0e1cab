import * as tf from '@tensorflow/tfjs'

const points = tf.tensor([[0], [1], [4], [5]])
let centers = tf.tensor([[0], [4], [90]])
for (let sweep = 0; sweep < 2; sweep++) {
  const gaps = tf.sub(points, tf.transpose(centers))
  const nearest = tf.argMin(tf.abs(gaps), 1)
  const member = tf.cast(tf.oneHot(nearest, 3), 'float32')
  const sums = tf.matMul(member, points, true)
  const sizes = tf.reshape(tf.sum(member, 0), [3, 1])
  centers = tf.div(sums, sizes)
  console.log(...(await centers.data()))
}
