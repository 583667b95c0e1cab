import * as tf from '@tensorflow/tfjs'

const table = tf.variable(tf.zeros([2, 1]))
const ids = tf.tensor([0, 0, 1], undefined, 'int32')

async function gradient(name, loss) {
  try {
    const { grads } = tf.variableGrads(loss, [table])
    console.log(name, ...(await grads[table.name].data()))
  } catch (error) {
    console.log(name, error.message.split('\n')[0])
  }
}

await gradient('gather:', () =>
  tf.sum(tf.gather(table, ids)),
)
const hot = tf.cast(tf.oneHot(ids, 2), 'float32')
await gradient('product:', () =>
  tf.sum(tf.matMul(hot, table)),
)
