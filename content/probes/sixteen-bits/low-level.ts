import * as tf from '@tensorflow/tfjs'

tf.env().set('WEBGL_CPU_FORWARD', false)
for (const bits of [32, 16]) {
  const wide = bits === 32
  tf.env().set('WEBGL_RENDER_FLOAT32_ENABLED', wide)
  const square = tf.square(tf.tensor([3.3]))
  console.log(`${bits} bits:`, ...(await square.data()))
}
tf.env().set('WEBGL_CHECK_NUMERICAL_PROBLEMS', true)
tf.square(tf.tensor([70000]))
