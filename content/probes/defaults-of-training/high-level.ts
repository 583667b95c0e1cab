import * as tf from '@tensorflow/tfjs'

const layer = tf.layers.dense({ inputDim: 2, units: 2 })
const model = tf.sequential({ layers: [layer] })
layer.setWeights([tf.eye(2), tf.zeros([2])])
const loss = 'categoricalCrossentropy'
model.compile({ optimizer: 'adam', loss })
const { epsilon } = model.optimizer.getConfig()
console.log('epsilon:', Number(epsilon).toExponential())
const input = tf.tensor([0.25, 0.75, 0.25, 0.75], [2, 2])
const labels = tf.tensor([0, 1, 0, 1], [2, 2])
const [given] = [model.evaluate(input, labels)].flat()
const [value] = await given.data()
const kind = value > 0.3 ? 'logits' : 'probabilities'
console.log('logits: takes', kind)
console.log('sum:', value > 0.5 ? 'sum' : 'mean')
const rows = tf.reshape(tf.range(0, 200), [100, 2])
let order = ''
const keep = (seen, values) => {
  order = String(seen)
  return tf.sum(values)
}
model.compile({ optimizer: 'adam', loss: keep })
await model.fit(rows, rows, { batchSize: 100 })
console.log('shuffle:', order !== String(rows))
