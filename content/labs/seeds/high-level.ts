import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y } = await data('moons')
const epochs = 25
let done = 0

const start = [
  glorot(2, 16),
  tf.zeros([16]),
  glorot(16, 1),
  tf.zeros([1]),
]

function build() {
  const model = tf.sequential({
    layers: [
      tf.layers.dense({
        inputShape: [2],
        units: 16,
        activation: 'tanh',
      }),
      tf.layers.dense({ units: 1 }),
    ],
  })
  model.setWeights(start)
  return model
}

async function train(run) {
  const model = build()
  const optimizer = tf.train.sgd(0.5)
  model.compile({
    optimizer,
    loss: (labels, logits) =>
      tf.losses.sigmoidCrossEntropy(labels, logits),
  })
  await model.fit(x, y, {
    epochs,
    batchSize: 32,
    shuffle: false,
    callbacks: {
      onEpochEnd: async (epoch, logs) => {
        await plot(run, epoch, logs.loss)
        progress(++done / (2 * epochs))
      },
    },
  })
  const outputs = tf.tidy(() => model.predict(x))
  model.dispose()
  optimizer.dispose()
  return outputs
}

const first = await train('first')
const second = await train('second')

await show.scatter('Outputs', first, second, {
  classes: y,
  predicted: first,
  xName: 'first run',
  yName: 'second run',
})
const apart = tf.abs(tf.sub(first, second))
const names = ['on average', 'at most']
const values = tf.stack([tf.mean(apart), tf.max(apart)])
await show.bars('Apart at the end', names, values)
tf.dispose([first, second, apart, values])
