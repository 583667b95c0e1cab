import * as tf from '@tensorflow/tfjs'

function cube(x) {
  const slope = () => tf.mul(3, tf.square(x))
  return {
    value: tf.pow(x, 3),
    gradFunc: (dy) => tf.mul(dy, slope()),
  }
}

function cubeBySquare(x, save) {
  const square = tf.square(x)
  save([square])
  return {
    value: tf.mul(square, x),
    gradFunc: (dy, [kept]) => tf.mul(dy, tf.mul(3, kept)),
  }
}

for (const f of [cube, cubeBySquare]) {
  const second = tf.grad(tf.grad(tf.customGrad(f)))
  console.log((await second(tf.scalar(2)).data())[0])
}
