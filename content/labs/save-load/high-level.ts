import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const moons = await data('moons')
const x = moons.x
const y = tf.sub(tf.mul(2, moons.y), 1)

const start = tf.sequential({
  layers: [
    tf.layers.dense({
      inputShape: [2],
      units: 16,
      activation: 'tanh',
      weights: [glorot(2, 16), tf.zeros([16])],
    }),
    tf.layers.dense({
      units: 1,
      weights: [glorot(16, 1), tf.zeros([1])],
    }),
  ],
})
start.compile({
  optimizer: tf.train.momentum(0.002, 0.98),
  loss: 'meanSquaredError',
})

async function train(model, first, end) {
  await model.fit(x, y, {
    initialEpoch: first,
    epochs: end,
    batchSize: 256,
    shuffle: false,
    callbacks: {
      onEpochEnd: async (epoch, logs) => {
        await plot('loss', epoch, logs.loss)
        progress((epoch + 1) / 60)
      },
    },
  })
}

const files = []
const file = tf.io.withSaveHandler(async (artifacts) => {
  files.push(artifacts)
  return {
    modelArtifactsInfo: {
      dateSaved: new Date(),
      modelTopologyType: 'JSON',
    },
  }
})

await train(start, 0, 20)
tf.engine().startScope()
await start.save(file, { includeOptimizer: true })
tf.engine().endScope()

const model = await tf.loadLayersModel(
  tf.io.fromMemory(files[0]),
)
start.dispose()
tf.dispose({ ...start.optimizer })
await train(model, 20, 60)

const specs = files[0].weightSpecs
await show.bars(
  'numbers that came back',
  specs.map((spec) => spec.name),
  specs.map((spec) => tf.util.sizeFromShape(spec.shape)),
)
await show.field(
  'boundary',
  (points) => model.predict(points),
  x,
  moons.y,
)
