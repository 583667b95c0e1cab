import * as tf from '@tensorflow/tfjs'

const { epsilon } = tf.train.adam(0.001).getConfig()
console.log('epsilon:', Number(epsilon).toExponential())

const input = tf.tensor([0.25, 0.75, 0.25, 0.75], [2, 2])
const labels = tf.tensor([0, 1, 0, 1], [2, 2])
const entropy = tf.losses.softmaxCrossEntropy
const [value] = await entropy(labels, input).data()
const kind = value > 0.3 ? 'logits' : 'probabilities'
console.log('logits: takes', kind)
console.log('sum:', value > 0.5 ? 'sum' : 'mean')
