import * as tf from '@tensorflow/tfjs'

console.error = (message) => console.log(message)
const x = tf.tensor([1, 2])

// TypeScript refuses an async function in tidy; Object() hides it.
const step = Object(async () => {
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
})

await tf.tidy(step)
console.log('alive:', tf.memory().numTensors)
