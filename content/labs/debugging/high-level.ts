import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y } = await data('moons')
const points = tf.slice(x, 0, 128)
const labels = tf.slice(y, 0, 128)
const steps = 80
const rate = 0.2

class Distances extends tf.layers.Layer {
  static className = 'Distances'
  centers = null

  build() {
    const zeros = tf.initializers.zeros()
    const shape = [8, 2]
    this.centers = this.addWeight('c', shape, null, zeros)
  }

  call([points]) {
    const wide = tf.expandDims(points, 1)
    const gaps = tf.sub(wide, this.centers.read())
    const squares = tf.sum(tf.square(gaps), 2)
    return tf.sqrt(tf.add(squares, 0.001))
  }

  computeOutputShape([rows]) {
    return [rows, 8]
  }
}

const model = tf.sequential({
  layers: [
    new Distances({
      inputShape: [2],
      weights: [tf.slice(x, 0, 8)],
    }),
    tf.layers.dense({
      units: 8,
      activation: 'relu',
      weights: [glorot(8, 8), tf.zeros([8])],
    }),
    tf.layers.dense({
      units: 1,
      weights: [glorot(8, 1), tf.zeros([1])],
    }),
  ],
})

const names = ['centers', 'w1', 'b1', 'w2', 'b2']
const norms = tf.variable(tf.zeros([5]))
const sgd = tf.train.sgd(rate)
const compute = sgd.computeGradients.bind(sgd)
sgd.computeGradients = (loss, variables) => {
  const { value, grads } = compute(loss, variables)
  const found = variables.map((w) =>
    tf.norm(grads[w.name]),
  )
  norms.assign(tf.stack(found))
  return { value, grads }
}
model.compile({
  optimizer: sgd,
  loss: (labels, logits) =>
    tf.losses.sigmoidCrossEntropy(labels, logits),
})

async function look(step, loss) {
  const total = tf.norm(norms)
  const [norm] = await total.data()
  await plot('loss', step, loss)
  await show.bars('gradient', names, norms)
  if (!Number.isFinite(norm)) {
    throw new Error(`step ${step}: gradient not finite`)
  }
  await plot('gradient', step, norm)
  progress((step + 1) / steps)
  total.dispose()
}

await model.fit(points, labels, {
  epochs: steps,
  batchSize: 128,
  shuffle: false,
  callbacks: {
    onEpochEnd: (step, { loss }) => look(step, loss),
  },
})
