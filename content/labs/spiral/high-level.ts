import * as tf from '@tensorflow/tfjs'
import { data, glorot, plot, progress, show } from 'lab'

const { x, y } = await data('spiral')
const [rows, inputs] = x.shape
const arms = tf.cast(tf.reshape(y, [rows]), 'int32')
const labels = tf.cast(tf.oneHot(arms, 3), 'float32')
const epochs = 60
const rate = 0.1
const units = 32

const model = tf.sequential({
  layers: [
    tf.layers.dense({
      inputShape: [inputs],
      units,
      activation: 'relu',
      weights: [glorot(inputs, units), tf.zeros([units])],
    }),
    tf.layers.dense({
      units: 3,
      weights: [glorot(units, 3), tf.zeros([3])],
    }),
  ],
})

model.compile({
  optimizer: tf.train.momentum(rate, 0.9),
  loss: (labels, logits) =>
    tf.losses.softmaxCrossEntropy(
      labels,
      // Its gradient clears a padding that WebGL counts.
      tf.clipByValue(logits, -99, 99),
    ),
})

function lead(arm) {
  const others = [0, 1, 2].filter((k) => k !== arm)
  return (points) => {
    const logits = model.predict(points)
    const own = tf.gather(logits, [arm], 1)
    const rest = tf.gather(logits, others, 1)
    return tf.sub(own, tf.max(rest, 1, true))
  }
}

async function showArms() {
  for (const arm of [0, 1, 2]) {
    const isArm = tf.equal(arms, arm)
    await show.field(`arm ${arm}`, lead(arm), x, isArm)
    isArm.dispose()
  }
}

await model.fit(x, labels, {
  epochs,
  batchSize: 32,
  shuffle: false,
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('loss', epoch, logs.loss)
      if (epoch % 5 === 4) await showArms()
      progress((epoch + 1) / epochs)
    },
  },
})
