import * as tf from '@tensorflow/tfjs'

const x = tf.tensor([1, 2])

tf.engine().startScope()
const first = tf.square(x)
await first.data()
const second = tf.square(x)
console.log(
  'made before the await, disposed:',
  first.isDisposed,
)
console.log(
  'made after the await, disposed:',
  second.isDisposed,
)
tf.engine().endScope()

console.log(
  'both disposed:',
  first.isDisposed && second.isDisposed,
)
console.log('alive:', tf.memory().numTensors)
