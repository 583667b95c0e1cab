import * as tf from '@tensorflow/tfjs'

function print(bits) {
  const tiny = tf.mul(tf.scalar(1e-4), tf.scalar(1e-4))
  const count = tf.add(tf.scalar(2048), tf.scalar(1))
  const large = tf.square(tf.scalar(300))
  const all = [tiny, count, large]
  console.log(bits, ...all.map((v) => v.dataSync()[0]))
}

tf.env().set('WEBGL_CPU_FORWARD', false)
print('as it is:')
tf.env().reset()
tf.env().set('WEBGL_CPU_FORWARD', false)
tf.env().set('WEBGL_FORCE_F16_TEXTURES', true)
const wide = tf.env().get('WEBGL_RENDER_FLOAT32_ENABLED')
console.log('float32 enabled:', wide)
print('forced:')
