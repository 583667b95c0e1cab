import * as tf from '@tensorflow/tfjs'

const [batch, width, steps, rounds] = [32, 32, 50, 5]
const rows = batch * steps
const x = tf.randomNormal(
  [rows, width],
  0,
  1,
  'float32',
  1,
)
const classes = tf.randomUniform(
  [rows],
  0,
  10,
  'int32',
  2,
)
const y = tf.cast(tf.oneHot(classes, 10), 'float32')
const batches = tf.split(x, steps).map((xs, i) => ({
  xs,
  ys: tf.slice(y, [i * batch, 0], [batch, 10]),
}))
const [{ xs: firstRows, ys: firstLabels }] = batches

const start = [width, width, 10].flatMap((units, i) => [
  tf.mul(
    tf.randomNormal([width, units], 0, 1, 'float32', i),
    0.2,
  ),
  tf.zeros([units]),
])

function layers() {
  const layer = (units, i) =>
    tf.layers.dense({
      units,
      inputShape: [width],
      activation: i < 2 ? 'relu' : 'linear',
      weights: start.slice(2 * i, 2 * i + 2),
    })
  const model = tf.sequential({
    layers: [width, width, 10].map(layer),
  })
  const loss = tf.losses.softmaxCrossEntropy
  model.compile({ optimizer: tf.train.sgd(0.01), loss })
  return {
    model,
    loss: () => model.evaluate(firstRows, firstLabels),
  }
}

function fit(yieldEvery) {
  const { model, loss } = layers()
  const train = (n) => {
    const [xs, ys] = [
      x.slice([0, 0], [n * batch, width]),
      y.slice([0, 0], [n * batch, 10]),
    ]
    return model.fit(xs, ys, {
      batchSize: batch,
      shuffle: false,
      yieldEvery,
    })
  }
  return { train, loss }
}

function onBatch() {
  const { model, loss } = layers()
  const train = async (n) => {
    for (const { xs, ys } of batches.slice(0, n))
      await model.trainOnBatch(xs, ys)
  }
  return { train, loss }
}

function ops(step) {
  const weights = start.map((tensor) =>
    tf.variable(tensor),
  )
  const optimizer = tf.train.sgd(0.01)
  const loss = ({ xs, ys }) => {
    const [w1, b1, w2, b2, w3, b3] = weights
    const hidden = tf.relu(tf.add(tf.matMul(xs, w1), b1))
    const deeper = tf.relu(
      tf.add(tf.matMul(hidden, w2), b2),
    )
    return tf.losses.softmaxCrossEntropy(
      ys,
      tf.add(tf.matMul(deeper, w3), b3),
    )
  }
  const train = async (n) => {
    for (const pair of batches.slice(0, n)) {
      tf.tidy(
        () => void step(optimizer, () => loss(pair)),
      )
    }
    // A backend may still compute when the calls have returned.
    await weights[0].data()
  }
  return { train, loss: () => loss(batches[0]) }
}

async function time(name, { train, loss }) {
  const milliseconds = async (n) => {
    const begun = performance.now()
    await train(n)
    return performance.now() - begun
  }
  const first = await milliseconds(1)
  await train(steps)
  const times = []
  for (let i = 0; i < rounds; i++)
    times.push((await milliseconds(steps)) / steps)
  const [value] = await loss().data()
  const median = times.sort((a, b) => a - b)[
    Math.floor(rounds / 2)
  ]
  const figures = `first step ${first.toFixed(0)} ms, then ${median.toFixed(2)} ms a step`
  console.log(
    `${name}: ${figures}, loss ${value.toFixed(4)}`,
  )
}

await time('fit', fit('auto'))
await time('fit, yieldEvery never', fit('never'))
await time('trainOnBatch', onBatch())
await time(
  'minimize',
  ops((optimizer, loss) => optimizer.minimize(loss)),
)
await time(
  'variableGrads',
  ops((optimizer, loss) =>
    optimizer.applyGradients(
      tf.variableGrads(loss).grads,
    ),
  ),
)
