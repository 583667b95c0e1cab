import * as tf from '@tensorflow/tfjs'

const names = ['webgl', 'cpu']
const tensors = names.map((name) =>
  tf.findBackend(name).numDataIds(),
)
const print = (when) => {
  const held = names.map((name, i) => {
    const count = tf.findBackend(name).numDataIds()
    return `${name} ${count - tensors[i]}`
  })
  console.log(`${when}: ${held.join(', ')}`)
}

const x = tf.square(tf.range(0, 1000))
print('computed on webgl')
await tf.setBackend('cpu')
print('after setBackend')
const y = tf.add(x, 1)
print('after an operation')
console.log(`last value: ${(await y.data())[999]}`)
