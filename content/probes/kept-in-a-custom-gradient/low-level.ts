import * as tf from '@tensorflow/tfjs'

function saved(x, save) {
  const square = tf.square(x)
  save([square])
  return {
    value: tf.mul(square, x),
    gradFunc: (dy, [kept]) => tf.mul(dy, tf.mul(3, kept)),
  }
}

function unsaved(x) {
  const square = tf.square(x)
  return {
    value: tf.mul(square, x),
    gradFunc: (dy) => tf.mul(dy, tf.mul(3, square)),
  }
}

for (const f of [saved, unsaved]) {
  const slope = tf.grad(tf.customGrad(f))
  console.log((await slope(tf.scalar(2)).data())[0])
}
