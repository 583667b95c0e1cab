import * as tf from '@tensorflow/tfjs'
import { data, plot, progress, show } from 'lab'

const { x, y } = await data('line')
const epochs = 40
const rate = 0.1

const w = tf.variable(tf.tensor([[-1.5, 2.5, -1.5, 2.5]]))
const b = tf.variable(tf.tensor([4.5, 4.5, 0, -0.5]))

function predict(x) {
  return tf.add(tf.matMul(x, w), b)
}

function losses(truth, lines) {
  return tf.mean(tf.square(tf.sub(lines, truth)), 0)
}

function step() {
  const { value, grads } = tf.variableGrads(
    () => tf.sum(losses(y, predict(x))),
    [w, b],
  )
  w.assign(tf.sub(w, tf.mul(rate, grads[w.name])))
  b.assign(tf.sub(b, tf.mul(rate, grads[b.name])))
  return value
}

const ranges = { weight: [-2, 3], bias: [-1, 5] }
const paths = { A: [], B: [], C: [], D: [] }

function lossAt(points) {
  const [w, b] = tf.split(tf.transpose(points), 2)
  return losses(y, tf.add(tf.mul(x, w), b))
}

async function showPaths() {
  const weights = await w.data()
  const biases = await b.data()
  Object.values(paths).forEach((path, i) => {
    path.push([weights[i], biases[i]])
  })
  await show.surface('loss', lossAt, ranges, paths)
}

await showPaths()
for (let epoch = 0; epoch < epochs; epoch++) {
  const loss = tf.tidy(step)
  await plot('loss', epoch, loss)
  await showPaths()
  progress((epoch + 1) / epochs)
  loss.dispose()
}
