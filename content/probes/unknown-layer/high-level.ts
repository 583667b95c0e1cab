import * as tf from '@tensorflow/tfjs'

const lambda = {
  class_name: 'Lambda',
  config: {
    name: 'double',
    batch_input_shape: [null, 2],
  },
}
const modelTopology = {
  class_name: 'Sequential',
  config: { name: 'from_python', layers: [lambda] },
}

const file = tf.io.fromMemory({ modelTopology })
await tf.loadLayersModel(file)
