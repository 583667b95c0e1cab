/*
 * outcome: silent
 */
/* program */
import * as tf from '@tensorflow/tfjs'
const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] })
model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' })
const onBatchEnd = () => {
  for (;;);
}
await model.fit(tf.ones([8, 1]), tf.ones([8, 1]), { epochs: 1, callbacks: { onBatchEnd } })
