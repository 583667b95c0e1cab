import * as tf from '@tensorflow/tfjs'

const w = tf.variable(tf.scalar(0))
function slope() {
  const { grads } = tf.variableGrads(
    () => tf.sqrt(tf.mul(w, w)),
    [w],
  )
  return grads[w.name].dataSync()[0]
}

console.log('unchecked:', slope())
const log = console.log
console.log = () => {}
console.warn = (text) => log(text)
tf.enableDebugMode()
slope()
await tf.nextFrame()
