import * as tf from '@tensorflow/tfjs'

const half = tf.initializers.constant({ value: 0.5 })
const x = tf.tensor([[[1], [-1], [2]]])

function print(name, options) {
  const lstm = tf.layers.lstm({
    units: 1,
    kernelInitializer: half,
    recurrentInitializer: half,
    ...options,
  })
  const [output] = lstm.apply(x).dataSync()
  console.log(`${name}: ${output.toFixed(4)}`)
}

print('own defaults', {})
print("Keras's arguments", {
  recurrentActivation: 'sigmoid',
  unitForgetBias: true,
})
print('hardSigmoid', { unitForgetBias: true })
