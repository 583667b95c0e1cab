import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const moons = await data('moons')
const x = moons.x
const y = tf.sub(tf.mul(2, moons.y), 1)

const names = [
  'w1',
  'b1',
  'w2',
  'b2',
  'v1',
  'v2',
  'v3',
  'v4',
]
const drawn = [
  glorot(2, 16),
  tf.zeros([16]),
  glorot(16, 1),
  tf.zeros([1]),
]
const first = [
  ...drawn,
  ...drawn.map((w) => tf.zerosLike(w)),
]

function variables(tensors) {
  return tensors.map((t) => tf.variable(t))
}

function predict([w1, b1, w2, b2], points) {
  const h = tf.tanh(tf.add(tf.matMul(points, w1), b1))
  return tf.add(tf.matMul(h, w2), b2)
}

function step(state) {
  const weights = state.slice(0, 4)
  const velocities = state.slice(4)
  const { value, grads } = tf.variableGrads(
    () =>
      tf.losses.meanSquaredError(y, predict(state, x)),
    weights,
  )
  for (const [i, v] of velocities.entries()) {
    const w = weights[i]
    v.assign(tf.add(tf.mul(0.98, v), grads[w.name]))
    w.assign(tf.sub(w, tf.mul(0.002, v)))
  }
  return value
}

async function train(state, begin, end) {
  for (let epoch = begin; epoch < end; epoch++) {
    const loss = tf.tidy(() => step(state))
    await plot('loss', epoch, loss)
    progress((epoch + 1) / 60)
    loss.dispose()
  }
}

const start = variables(first)
await train(start, 0, 20)
const file = await tf.io.encodeWeights(
  start.map((tensor, i) => ({ name: names[i], tensor })),
)

const read = tf.io.decodeWeights(file.data, file.specs)
const state = variables(Object.values(read))
tf.dispose([start, read])
await train(state, 20, 60)

await show.bars(
  'numbers that came back',
  names,
  state.map((v) => v.size),
)
await show.field(
  'boundary',
  (points) => predict(state, points),
  x,
  moons.y,
)
