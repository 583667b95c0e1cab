import * as tf from '@tensorflow/tfjs'

const ones = tf.cos(tf.zeros([2, 3]))
const product = tf.matMul(ones, ones, false, true)
console.log('three: ' + (await product.data())[0])

const four = tf.cos(tf.zeros([2, 4]))
const even = tf.matMul(four, four, false, true)
console.log('four: ' + (await even.data())[0])

const labels = tf.tensor2d([[1, 0, 0]])
async function slope(bounded) {
  const loss = (hidden) => {
    const logits = tf.matMul(hidden, ones)
    return tf.losses.softmaxCrossEntropy(
      labels,
      bounded ? tf.clipByValue(logits, -99, 99) : logits,
    )
  }
  const gradient = tf.grad(loss)(tf.zeros([1, 2]))
  return (await gradient.data())[0]
}
console.log('slope: ' + (await slope(false)))
console.log('clipped: ' + (await slope(true)))
