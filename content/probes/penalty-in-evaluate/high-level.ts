import * as tf from '@tensorflow/tfjs'

const layer = tf.layers.dense({
  inputShape: [2],
  units: 1,
  kernelInitializer: 'ones',
  kernelRegularizer: tf.regularizers.l2({ l2: 0.1 }),
})
const model = tf.sequential({ layers: [layer] })
const x = tf.tensor2d([[1, 2]])
const y = tf.tensor2d([[1]])
const loss = tf.losses.meanSquaredError
model.compile({ optimizer: 'sgd', loss })

const { value } = tf.variableGrads(() =>
  loss(y, model.apply(x)),
)
const sum = tf.addN([value, ...model.calculateLosses()])
console.log(`evaluate: ${model.evaluate(x, y)}`)
console.log(`tape: ${value}`)
console.log(`tape, added: ${sum}`)
const trained = await model.trainOnBatch(x, y)
console.log(`train: ${trained}`)
