import * as tf from '@tensorflow/tfjs'

function run(name, optimizer) {
  const table = tf.variable(tf.zeros([2, 1]))
  const seen = [0, 1, 1, 1, 1, 1].map((row) => {
    const ids = tf.tensor1d([row], 'int32')
    optimizer.minimize(() => {
      const guess = tf.gather(table, ids)
      return tf.mean(tf.square(tf.sub(guess, 1)))
    })
    return table.dataSync()[0].toFixed(3)
  })
  console.log(`${name}: ${seen[0]} ${seen.at(-1)}`)
}

run('SGD', tf.train.sgd(0.1))
run('momentum', tf.train.momentum(0.1, 0.9))
run('RMSprop', tf.train.rmsprop(0.1))
run('Adam', tf.train.adam(0.1))
