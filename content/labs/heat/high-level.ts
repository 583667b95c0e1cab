import * as tf from '@tensorflow/tfjs'
import { plot, progress, show } from 'lab'

const steps = 120
const r = 0.2

const hot = tf.fill([1, 8, 8, 1], 100)
const start = tf.pad(hot, [
  [0, 0],
  [4, 20],
  [10, 14],
  [0, 0],
])

const stencil = tf.tensor([
  [0, r, 0],
  [r, 1 - 4 * r, r],
  [0, r, 0],
])
const layer = tf.layers.conv2d({
  inputShape: [32, 32, 1],
  filters: 1,
  kernelSize: 3,
  padding: 'same',
  useBias: false,
  trainable: false,
  weights: [tf.reshape(stencil, [3, 3, 1, 1])],
})
const model = tf.sequential({ layers: [layer] })

function advance(plate) {
  return model.predict(plate)
}

async function showPlate(plate) {
  const square = tf.reshape(plate, [32, 32])
  await show.weights('plate', square)
  square.dispose()
}

async function plotHeat(plate, step) {
  const mean = tf.mean(plate)
  const hottest = tf.max(plate)
  await plot('mean', step, mean)
  await plot('hottest', step, hottest)
  tf.dispose([mean, hottest])
}

let plate = tf.clone(start)
for (let step = 1; step <= steps; step++) {
  const next = advance(plate)
  plate.dispose()
  plate = next
  await plotHeat(plate, step)
  await showPlate(plate)
  progress(step / steps)
}
