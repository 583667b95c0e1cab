/*
 * outcome: failed
 * message: does not support local storage
 */
/* program */
import * as tf from '@tensorflow/tfjs'
const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] })
await model.save('localstorage://x')
