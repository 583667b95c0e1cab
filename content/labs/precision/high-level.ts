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

class Half extends tf.layers.Layer {
  static className = 'Half'
  bits = 24
  call([value]) {
    return half(value, this.bits)
  }
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
  const layer = tf.layers.dense({
    inputShape: [1],
    units: 1,
    weights: start,
  })
  const rounded = new Half({})
  rounded.bits = bits
  const layers = [layer, rounded]
  const model = tf.sequential({ layers })

  const sgd = tf.train.sgd(rate)
  const compute = sgd.computeGradients.bind(sgd)
  sgd.computeGradients = (loss, variables) => {
    const { value, grads } = compute(loss, variables)
    for (const key of Object.keys(grads)) {
      grads[key] = tf.div(grads[key], scale)
    }
    return { value, grads }
  }
  model.compile({
    optimizer: sgd,
    loss: (labels, outputs) => {
      const errors = tf.squaredDifference(labels, outputs)
      return tf.mean(tf.mul(errors, share * scale))
    },
  })

  paths[name] = []
  await model.fit(x, y, {
    epochs: steps,
    batchSize: 48,
    shuffle: false,
    callbacks: {
      onEpochEnd: async (step) => {
        await draw(name, step, layer.getWeights())
        progress(++done / (3 * steps))
      },
    },
  })
  model.dispose()
}
