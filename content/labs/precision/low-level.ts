import * as tf from '@tensorflow/tfjs'
import { data, plot, progress, show } from 'lab'

const { x, y } = await data('line')
const formats = { float16: 11, bfloat16: 8, float32: 24 }
const steps = 60
const share = 2 ** -22
const rate = 0.1 / share
const scale = 2 ** 15
const start = [tf.tensor([[3]]), tf.tensor([-1.5])]

function cut(value, bits) {
  const c = tf.mul(value, 2 ** (24 - bits) + 1)
  const near = tf.sub(c, tf.sub(c, value))
  if (bits !== 11) return near
  const grains = tf.round(tf.mul(value, 2 ** 24))
  const small = tf.mul(grains, 2 ** -24)
  const isSmall = tf.less(tf.abs(value), 2 ** -14)
  return tf.where(isSmall, small, near)
}
function half(value, bits) {
  const both = tf.customGrad((v) => ({
    value: cut(v, bits),
    gradFunc: (dy) => cut(dy, bits),
  }))
  return both(value)
}

const ranges = { weight: [-0.5, 3.5], bias: [-2, 3] }
const paths = {}
function lossAt(points) {
  const [w, b] = tf.split(points, 2, 1)
  const lines = tf.add(tf.mul(w, tf.transpose(x)), b)
  const truth = tf.transpose(y)
  return tf.mean(tf.squaredDifference(lines, truth), 1)
}
async function draw(name, step, weights) {
  const [w, b] = weights
  const point = [...(await w.data()), ...(await b.data())]
  paths[name].push(point)
  const loss = tf.tidy(() => lossAt(tf.tensor([point])))
  await plot(name, step, loss)
  await show.surface('loss', lossAt, ranges, paths)
  loss.dispose()
}

let done = 0
for (const [name, bits] of Object.entries(formats)) {
  const [w, b] = start.map((v) => tf.variable(v))
  function predict(points) {
    const line = tf.add(tf.matMul(points, w), b)
    return half(line, bits)
  }
  function update() {
    const { grads } = tf.variableGrads(() => {
      const errors = tf.squaredDifference(y, predict(x))
      return tf.mean(tf.mul(errors, share * scale))
    }, [w, b])
    for (const v of [w, b]) {
      const unscaled = tf.div(grads[v.name], scale)
      v.assign(tf.sub(v, tf.mul(rate, unscaled)))
    }
  }

  paths[name] = []
  for (let step = 0; step < steps; step++) {
    tf.tidy(update)
    await draw(name, step, [w, b])
    progress(++done / (3 * steps))
  }
  tf.dispose([w, b])
}
