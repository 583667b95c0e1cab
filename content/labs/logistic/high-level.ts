import * as tf from '@tensorflow/tfjs'
import { data, plot, progress, show } from 'lab'

const { x, y, xTest, yTest } = await data('tumors')
const fit = await data('tumors-by-scikit-learn')
const [best] = await fit.loss.data()
const epochs = 100
const rate = 0.5
const penalty = 1 / (2 * 426)

const { mean, variance } = tf.moments(x, 0)

function standardize(rows) {
  const centered = tf.sub(rows, mean)
  return tf.div(centered, tf.sqrt(variance))
}

const layer = tf.layers.dense({
  inputShape: [30],
  units: 1,
  weights: [tf.zeros([30, 1]), tf.zeros([1])],
  kernelRegularizer: tf.regularizers.l2({ l2: penalty }),
})
const model = tf.sequential({ layers: [layer] })

model.compile({
  optimizer: tf.train.sgd(rate),
  loss: (labels, logits) =>
    tf.losses.sigmoidCrossEntropy(labels, logits),
})

const rowsTest = standardize(xTest)
const names = {
  predicted: fit.kernel,
  xName: 'weight by scikit-learn',
  yName: 'weight here',
}

await model.fit(standardize(x), y, {
  epochs,
  batchSize: 426,
  shuffle: false,
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      const accuracy = tf.tidy(() => {
        const logits = model.predict(rowsTest)
        const benign = tf.step(logits)
        return tf.mean(tf.equal(benign, yTest))
      })
      const [w] = layer.getWeights()
      await plot('above', epoch, logs.loss - best)
      await plot('loss', epoch, logs.loss)
      await plot('accuracy', epoch, accuracy)
      await show.scatter('weights', fit.kernel, w, names)
      progress((epoch + 1) / epochs)
      accuracy.dispose()
    },
  },
})
