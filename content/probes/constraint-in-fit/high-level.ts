import * as tf from '@tensorflow/tfjs'

const ones = tf.ones([3, 1])
const layer = tf.layers.dense({
  inputShape: [3],
  units: 1,
  useBias: false,
  weights: [ones],
  kernelConstraint: tf.constraints.unitNorm({ axis: 0 }),
})
const model = tf.sequential({ layers: [layer] })
const optimizer = tf.train.sgd(0.1)
model.compile({ optimizer, loss: 'meanSquaredError' })

async function report(when) {
  const length = tf.norm(layer.getWeights()[0])
  const [value] = await length.data()
  console.log(`after ${when}:`, value.toFixed(2))
}

await model.fit(tf.ones([4, 3]), tf.zeros([4, 1]))
await report('fit')
layer.setWeights([ones])
await report('setWeights')
