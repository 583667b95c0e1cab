import * as tf from '@tensorflow/tfjs'

const x = tf.fill([16, 1], 3)
const inputs = tf.input({ shape: [1] })

async function test(name, trainable, training) {
  const base = tf.layers.batchNormalization({
    momentum: 0.5,
    trainable,
  })
  const apply = (layer, h) => layer.apply(h, { training })
  const h = apply(base, inputs)
  const outputs = apply(tf.layers.dense({ units: 1 }), h)
  const model = tf.model({ inputs, outputs })
  const optimizer = tf.train.sgd(0.01)
  model.compile({ optimizer, loss: 'meanSquaredError' })
  await model.fit(x, x, { batchSize: 8 })
  const [mean] = await base.getWeights()[2].data()
  console.log(`${name}: ${mean.toFixed(2)}`)
}

await test('nothing', true, undefined)
await test('trainable', false, undefined)
await test('training', true, false)
