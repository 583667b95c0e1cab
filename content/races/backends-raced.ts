import * as tf from '@tensorflow/tfjs'

const rounds = 5
const sizes = [
  { size: 'small', rows: 32, units: 16, steps: 40 },
  { size: 'medium', rows: 128, units: 128, steps: 5 },
  { size: 'large', rows: 128, units: 512, steps: 2 },
]

function network(rows, units) {
  const normal = (shape, deviation, seed) =>
    tf.randomNormal(shape, 0, deviation, 'float32', seed)
  const x = normal([rows, units], 1, 1)
  const labels = tf.randomUniform(
    [rows],
    0,
    10,
    'int32',
    2,
  )
  const y = tf.cast(tf.oneHot(labels, 10), 'float32')
  const deviation = Math.sqrt(2 / units)
  const weights = [units, units, 10].flatMap((to, i) => [
    tf.variable(normal([units, to], deviation, i + 3)),
    tf.variable(tf.zeros([to])),
  ])
  const forward = () => {
    const [w1, b1, w2, b2, w3, b3] = weights
    const hidden = tf.relu(tf.add(tf.matMul(x, w1), b1))
    const deeper = tf.relu(
      tf.add(tf.matMul(hidden, w2), b2),
    )
    return tf.add(tf.matMul(deeper, w3), b3)
  }
  const optimizer = tf.train.sgd(0.01)
  const step = () =>
    optimizer.minimize(
      () => tf.losses.softmaxCrossEntropy(y, forward()),
      true,
    )
  return {
    step: () => tf.tidy(step),
    predict: () => tf.tidy(forward),
  }
}

async function read(tensor) {
  const [value] = await tensor.data()
  tensor.dispose()
  return value
}

// Milliseconds of a step of the work, which takes all.
async function time(work, steps) {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / steps
}

async function race({ size, rows, units, steps }) {
  const { step, predict } = network(rows, units)
  let loss = NaN
  const work = {
    async step() {
      for (let i = 1; i < steps; i++) step().dispose()
      await read(step())
    },
    async read() {
      for (let i = 0; i < steps; i++)
        loss = await read(step())
    },
    async predict() {
      for (let i = 0; i < steps; i++)
        await read(predict())
    },
  }
  const first = await time(() => read(step()), 1)
  const times = { step: [], read: [], predict: [] }
  for (let round = 0; round <= rounds; round++)
    for (const name of Object.keys(work)) {
      const each = await time(work[name], steps)
      // The first round may still compile.
      if (round > 0) times[name].push(each)
    }
  return { size, rows, units, first, ...times, loss }
}

for (const size of sizes)
  console.log(JSON.stringify(await race(size)))
