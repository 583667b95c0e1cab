import * as tf from '@tensorflow/tfjs'
import { plot, progress, show } from 'lab'

const steps = 120
const r = 0.2

const hot = tf.fill([8, 8], 100)
const start = tf.pad(hot, [
  [4, 20],
  [10, 14],
])

function advance(plate) {
  const wide = tf.pad(plate, [
    [1, 1],
    [1, 1],
  ])
  const above = tf.slice(wide, [0, 1], [32, 32])
  const below = tf.slice(wide, [2, 1], [32, 32])
  const left = tf.slice(wide, [1, 0], [32, 32])
  const right = tf.slice(wide, [1, 2], [32, 32])
  const neighbors = tf.addN([above, below, left, right])
  const kept = tf.mul(1 - 4 * r, plate)
  return tf.add(kept, tf.mul(r, neighbors))
}

async function showPlate(plate) {
  await show.weights('plate', plate)
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
  const next = tf.tidy(() => advance(plate))
  plate.dispose()
  plate = next
  await plotHeat(plate, step)
  await showPlate(plate)
  progress(step / steps)
}
