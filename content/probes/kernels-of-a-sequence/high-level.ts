import * as tf from '@tensorflow/tfjs'

async function count(units, steps) {
  const lstm = tf.layers.lstm({
    units,
    recurrentActivation: 'sigmoid',
    unitForgetBias: true,
  })
  const x = tf.ones([1, steps, 1])
  lstm.apply(x)
  const { kernels } = await tf.profile(() =>
    lstm.apply(x),
  )
  return kernels.length
}

const ten = await count(4, 10)
const twenty = await count(4, 20)
console.log('10 steps:', ten)
console.log('20 steps:', twenty)
console.log('20 steps, 32 units:', await count(32, 20))
console.log('a step more:', (twenty - ten) / 10)
