import * as tf from '@tensorflow/tfjs'
import { data, normal, plot, progress, show } from 'lab'

const ratings = await data('ratings')
const { people, films, stars, kind } = ratings
const { peopleTest, filmsTest, starsTest } = ratings
const factors = 2
const epochs = 40
const rate = 2
const mean = tf.mean(stars)
const wanted = tf.sub(stars, mean)
const wantedTest = tf.sub(starsTest, mean)

function table(rows, columns, start) {
  const embedding = tf.layers.embedding({
    inputDim: rows,
    outputDim: columns,
    inputLength: 1,
    weights: [start],
  })
  const flatten = tf.layers.flatten()
  return tf.sequential({ layers: [embedding, flatten] })
}

const start = tf.mul(0.3, normal(40, factors))
const startFilms = tf.mul(0.3, normal(24, factors))
const tastes = table(40, factors, start)
const traits = table(24, factors, startFilms)
const generous = table(40, 1, tf.zeros([40, 1]))
const liked = table(24, 1, tf.zeros([24, 1]))

const person = tf.input({ shape: [1] })
const film = tf.input({ shape: [1] })
const rows = [tastes.apply(person), traits.apply(film)]
const parts = [
  tf.layers.dot({ axes: 1 }).apply(rows),
  generous.apply(person),
  liked.apply(film),
]
const model = tf.model({
  inputs: [person, film],
  outputs: tf.layers.add().apply(parts),
})

model.compile({
  optimizer: tf.train.sgd(rate),
  loss: tf.losses.meanSquaredError,
})

async function showFilms() {
  const [rows] = traits.getWeights()
  const columns = tf.unstack(rows, 1)
  await show.scatter('films', columns[0], columns[1], {
    classes: kind,
    classNames: ['comedy', 'thriller', 'western'],
  })
  tf.dispose(columns)
}

await model.fit([people, films], wanted, {
  epochs,
  batchSize: 40,
  shuffle: false,
  validationData: [[peopleTest, filmsTest], wantedTest],
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('training', epoch, logs.loss)
      await plot('heldOut', epoch, logs.val_loss)
      await showFilms()
      progress((epoch + 1) / epochs)
    },
  },
})
