import * as tf from '@tensorflow/tfjs'
import { glorot, normal, plot, progress, show } from 'lab'

const t = tf.reshape(tf.linspace(-2, 2, 31), [31, 1])
const sines = (await t.data()).map(Math.sin)
const truth = tf.tensor(sines, [31, 1])
const seen = tf.cast(tf.less(t, -1), 'float32')
const epochs = 200
const rate = 0.07

class Swing extends tf.layers.Layer {
  static className = 'Swing'
  build() {
    const zeros = tf.initializers.zeros()
    this.addWeight('w', [1, 16], 'float32', zeros)
    this.addWeight('b', [16], 'float32', zeros)
    this.addWeight('a', [16, 1], 'float32', zeros)
    this.addWeight('c', [1], 'float32', zeros)
    this.built = true
  }
  call(inputs) {
    const [t] = [inputs].flat()
    const [w, b, a, c] = this.weights.map((v) => v.read())
    const z = tf.add(tf.matMul(t, w), b)
    const s = tf.div(1, tf.add(1, tf.square(z)))
    const y = tf.add(tf.matMul(s, a), c)
    const bend = tf.mul(
      tf.square(s),
      tf.sub(6, tf.mul(8, s)),
    )
    const bends = tf.mul(bend, tf.square(w))
    return tf.concat([y, tf.matMul(bends, a)], 1)
  }
  computeOutputShape() {
    return [null, 2]
  }
}
const swing = new Swing({ inputShape: [1] })
const model = tf.sequential({ layers: [swing] })
const w = normal(1, 16)
const b = normal(16)
const a = glorot(16, 1)
swing.setWeights([w, b, a, tf.zeros([1])])

model.compile({
  optimizer: tf.train.sgd(rate),
  loss: (labels, outputs) => {
    const [truth, seen] = tf.split(labels, 2, 1)
    const [y, y2] = tf.split(outputs, 2, 1)
    const miss = tf.mul(seen, tf.square(tf.sub(y, truth)))
    const law = tf.square(tf.add(y2, y))
    return tf.mean(tf.add(tf.mul(3, miss), law))
  },
})

async function showSwing() {
  const predicted = tf.tidy(() =>
    tf.slice(model.predict(t), [0, 0], [31, 1]),
  )
  await show.scatter('swing', t, truth, {
    classes: seen,
    classNames: ['not seen', 'seen'],
    predicted,
    xName: 'time',
    yName: 'position',
  })
  predicted.dispose()
}

await model.fit(t, tf.concat([truth, seen], 1), {
  epochs,
  batchSize: 31,
  callbacks: {
    onEpochEnd: async (epoch, logs) => {
      await plot('loss', epoch, logs.loss)
      if (epoch % 10 === 9) await showSwing()
      progress((epoch + 1) / epochs)
    },
  },
})

const power = (x) => tf.square(tf.square(x))
const bend = (x) => tf.mul(12, tf.square(x))
const halvings = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const gaps = tf.tidy(() => {
  const h = tf.tensor(halvings.map((n) => 0.5 ** n))
  const left = power(tf.sub(0.8, h))
  const right = power(tf.add(0.8, h))
  const twice = tf.mul(2, power(0.8))
  const sum = tf.add(tf.sub(left, twice), right)
  const bySteps = tf.div(sum, tf.square(h))
  return tf.abs(tf.sub(bySteps, bend(0.8)))
})
const errors = await gaps.data()
gaps.dispose()
for (const n of halvings) {
  await plot('difference', n, errors[n - 1])
}
