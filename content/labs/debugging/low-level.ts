import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y } = await data('moons')
const points = tf.slice(x, 0, 128)
const labels = tf.slice(y, 0, 128)
const steps = 80
const rate = 0.2

const centers = tf.variable(tf.slice(x, 0, 8))
const w1 = tf.variable(glorot(8, 8))
const b1 = tf.variable(tf.zeros([8]))
const w2 = tf.variable(glorot(8, 1))
const b2 = tf.variable(tf.zeros([1]))
const weights = [centers, w1, b1, w2, b2]

function distances(points) {
  const wide = tf.expandDims(points, 1)
  const gaps = tf.sub(wide, centers)
  const squares = tf.sum(tf.square(gaps), 2)
  return tf.sqrt(tf.add(squares, 0.001))
}

function predict(points) {
  const d = distances(points)
  const h = tf.relu(tf.add(tf.matMul(d, w1), b1))
  return tf.add(tf.matMul(h, w2), b2)
}

const names = ['centers', 'w1', 'b1', 'w2', 'b2']
const norms = tf.variable(tf.zeros([5]))
function update() {
  const { value, grads } = tf.variableGrads(() => {
    const logits = predict(points)
    return tf.losses.sigmoidCrossEntropy(labels, logits)
  }, weights)
  const found = weights.map((w) => tf.norm(grads[w.name]))
  norms.assign(tf.stack(found))
  for (const w of weights) {
    w.assign(tf.sub(w, tf.mul(rate, grads[w.name])))
  }
  return value
}

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

for (let step = 0; step < steps; step++) {
  const loss = tf.tidy(update)
  await look(step, loss)
  loss.dispose()
}
