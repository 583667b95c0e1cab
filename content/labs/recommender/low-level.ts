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

const start = tf.mul(0.3, normal(40, factors))
const startFilms = tf.mul(0.3, normal(24, factors))
const tastes = tf.variable(start)
const traits = tf.variable(startFilms)
const generous = tf.variable(tf.zeros([40]))
const liked = tf.variable(tf.zeros([24]))
const tables = [tastes, traits, generous, liked]

function predict(person, film) {
  const taste = tf.gather(tastes, person)
  const trait = tf.gather(traits, film)
  return tf.addN([
    tf.sum(tf.mul(taste, trait), 2),
    tf.gather(generous, person),
    tf.gather(liked, film),
  ])
}

function step(person, film, given) {
  const { value, grads } = tf.variableGrads(
    () =>
      tf.losses.meanSquaredError(
        given,
        predict(person, film),
      ),
    tables,
  )
  for (const table of tables) {
    const change = tf.mul(rate, grads[table.name])
    table.assign(tf.sub(table, change))
  }
  return value
}

async function showFilms() {
  const columns = tf.unstack(traits, 1)
  await show.scatter('films', columns[0], columns[1], {
    classes: kind,
    classNames: ['comedy', 'thriller', 'western'],
  })
  tf.dispose(columns)
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const [training, heldOut] = tf.tidy(() => {
    let total = tf.scalar(0)
    for (let i = 0; i < 440; i += 40) {
      const person = tf.slice(people, i, 40)
      const film = tf.slice(films, i, 40)
      const given = tf.slice(wanted, i, 40)
      total = tf.add(total, step(person, film, given))
    }
    const guesses = predict(peopleTest, filmsTest)
    const held = tf.losses.meanSquaredError(
      wantedTest,
      guesses,
    )
    return [tf.div(total, 11), held]
  })
  await plot('training', epoch, training)
  await plot('heldOut', epoch, heldOut)
  await showFilms()
  progress((epoch + 1) / epochs)
  tf.dispose([training, heldOut])
}
