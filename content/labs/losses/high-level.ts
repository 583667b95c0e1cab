import * as tf from '@tensorflow/tfjs'
import { data, plot, progress, show } from 'lab'

const { x, y } = await data('moons')
const epochs = 40
const rate = 0.5
const start = tf.tensor([[-6], [8]])

const NONE = tf.Reduction.NONE
const losses = {
  'cross-entropy': (labels, logits) =>
    tf.mean(
      tf.losses.sigmoidCrossEntropy(
        labels,
        logits,
        undefined,
        0,
        NONE,
      ),
      -1,
    ),
  'squared error': (labels, logits) =>
    tf.metrics.meanSquaredError(
      labels,
      tf.sigmoid(logits),
    ),
}

const ranges = { w1: [-10, 10], w2: [-10, 10] }
function over(loss) {
  return (points) => {
    const logits = tf.matMul(points, x, false, true)
    const rows = points.shape[0]
    const labels = tf.tile(tf.transpose(y), [rows, 1])
    return loss(labels, logits)
  }
}

let done = 0
for (const [name, loss] of Object.entries(losses)) {
  const layer = tf.layers.dense({
    inputShape: [2],
    units: 1,
    useBias: false,
    weights: [start],
  })
  const model = tf.sequential({ layers: [layer] })
  model.compile({ optimizer: tf.train.sgd(rate), loss })

  const path = [[-6, 8]]
  await model.fit(x, y, {
    epochs,
    batchSize: 32,
    shuffle: false,
    callbacks: {
      onEpochEnd: async (epoch) => {
        const distance = tf.tidy(() => {
          const guess = tf.sigmoid(model.predict(x))
          return tf.mean(tf.abs(tf.sub(y, guess)))
        })
        await plot(name, epoch, distance)
        const [w] = layer.getWeights()
        path.push(Array.from(await w.data()))
        await show.surface(name, over(loss), ranges, {
          path,
        })
        progress(++done / (2 * epochs))
        distance.dispose()
      },
    },
  })
  model.dispose()
}
