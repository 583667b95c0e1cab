import * as tf from '@tensorflow/tfjs'

const x = tf.ones([256, 256])
await tf.square(x).data()

for (const threshold of [-1, 0]) {
  tf.env().set(
    'WEBGL_DELETE_TEXTURE_THRESHOLD',
    threshold,
  )
  for (const rows of [64, 128, 256]) {
    const before = Object(tf.memory())
    tf.tidy(() => void tf.square(tf.slice(x, 0, rows)))
    const after = Object(tf.memory())
    const tensors = after.numTensors - before.numTensors
    const bytes =
      after.numBytesInGPUAllocated -
      before.numBytesInGPUAllocated
    const grown = `${tensors} tensors, ${bytes} bytes`
    console.log(
      `threshold ${threshold}, ${rows} rows:`,
      grown,
    )
  }
}
