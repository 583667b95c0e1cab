import * as tf from '@tensorflow/tfjs'
import { plot, progress, show } from 'lab'

const grid = tf.reshape(tf.linspace(-3, 3, 64), [16, 4])
const x = tf.reshape(tf.transpose(grid), [64, 1])
const y = tf.mul(x, tf.sub(1, tf.div(tf.square(x), 9)))
const epochs = 60
const signs = tf.tensor([1, -1, 1, -1, 1, -1, 1, -1])
const bias = tf.mul(signs, tf.linspace(2.4, -2.4, 8))
const kernel = tf.reshape(signs, [1, 8])

const activations = Object.entries({
  relu: tf.layers.activation({ activation: 'relu' }),
  gelu: tf.layers.activation({ activation: 'gelu' }),
  'hard sigmoid': tf.layers.activation({
    activation: 'hardSigmoid',
  }),
})

const z = tf.reshape(tf.linspace(-4, 4, 80), [1, 80])
const classes = tf.concat([tf.zeros([80]), tf.ones([80])])
for (const [name, layer] of activations) {
  const f = (z) => layer.apply(z)
  const values = f(z)
  const slopes = tf.grad(f)(z)
  const points = tf.tile(z, [1, 2])
  const both = tf.concat([values, slopes], 1)
  const title = `${name} and its slope`
  const classNames = [name, 'slope']
  await show.scatter(title, points, both, {
    classes,
    classNames,
  })
}

let done = 0
for (const [name, layer] of activations) {
  const hidden = tf.layers.dense({
    inputShape: [1],
    units: 8,
    weights: [kernel, bias],
  })
  const output = tf.layers.dense({
    units: 1,
    kernelInitializer: 'zeros',
  })
  const model = tf.sequential({
    layers: [hidden, layer, output],
  })
  model.compile({
    optimizer: tf.train.sgd(0.05),
    loss: 'meanSquaredError',
  })
  await model.fit(x, y, {
    epochs,
    batchSize: 16,
    shuffle: false,
    callbacks: {
      onEpochEnd: async (epoch, logs) => {
        await plot(name, epoch, logs.loss)
        const predicted = model.predict(x)
        await show.scatter(name, x, y, { predicted })
        progress(++done / (3 * epochs))
        predicted.dispose()
      },
    },
  })
  model.dispose()
}
