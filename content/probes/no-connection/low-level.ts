import * as tf from '@tensorflow/tfjs'

const w = tf.variable(tf.scalar(2))
const state = tf.variable(tf.scalar(0))
const before = tf.square(w)
const losses = {
  inside: () => tf.square(w),
  outside: () => before,
  dataSync: () => tf.tensor(w.dataSync()),
  assign: () => {
    state.assign(tf.mul(3, w))
    return tf.square(state)
  },
  greater: () => tf.cast(tf.greater(w, 1), 'float32'),
  round: () => tf.round(w),
}
for (const [name, loss] of Object.entries(losses)) {
  try {
    const f = () => tf.sum(loss()).asScalar()
    const { grads } = tf.variableGrads(f, [w])
    console.log(`${name}: ${await grads[w.name].data()}`)
  } catch (error) {
    console.log(`${name}: ${error.message}`)
  }
}
