import * as tf from '@tensorflow/tfjs'

const draws = {
  normal: (seed) =>
    tf.randomNormal([4], 0, 1, 'float32', seed),
  uniform: (seed) =>
    tf.randomUniform([4], 0, 1, 'float32', seed),
}
for (const [name, draw] of Object.entries(draws)) {
  for (const seed of [1, 0]) {
    const same = tf.all(tf.equal(draw(seed), draw(seed)))
    const [repeats] = await same.data()
    console.log(
      `${name}, seed ${seed}:`,
      Boolean(repeats),
    )
  }
}
