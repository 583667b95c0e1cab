import * as tf from '@tensorflow/tfjs'

const average = (maskZero) => {
  const model = tf.sequential()
  const weights = [tf.tensor([[10], [2], [4]])]
  const sizes = {
    inputDim: 3,
    outputDim: 1,
    inputLength: 4,
  }
  model.add(
    tf.layers.embedding({ ...sizes, maskZero, weights }),
  )
  model.add(tf.layers.globalAveragePooling1d())
  return model
    .predict(tf.tensor([[1, 2, 0, 0]]))
    .dataSync()[0]
}

console.log('without a mask:', average(false))
console.log('with maskZero:', average(true))
