import * as tf from '@tensorflow/tfjs'

function start(state) {
  Math.random = () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
}

const { dense, dropout } = tf.layers
const x = tf.linspace(-1, 1, 64).reshape([64, 1])
for (const seed of [1, 1, 2]) {
  start(seed)
  const model = tf.sequential()
  model.add(dense({ inputShape: [1], units: 8 }))
  model.add(dropout({ rate: 0.5 }))
  model.add(dense({ units: 1 }))
  model.compile({
    optimizer: 'sgd',
    loss: 'meanSquaredError',
  })
  const { history } = await model.fit(x, tf.sin(x))
  const loss = Number(history.loss).toFixed(5)
  console.log(`seed ${seed}: ${loss}`)
}
