import * as tf from '@tensorflow/tfjs'

const { dense } = tf.layers
const x = tf.ones([4, 1])

async function test(name, freeze, thaw = false) {
  const inner = dense({ units: 1, inputShape: [1] })
  const base = tf.sequential({ layers: [inner] })
  freeze(base, inner)
  const layers = [base, dense({ units: 1 })]
  const model = tf.sequential({ layers })
  const loss = 'meanSquaredError'
  model.compile({ optimizer: 'sgd', loss })
  if (thaw) inner.trainable = true
  const [before] = await base.getWeights()[0].data()
  await model.fit(x, x)
  const [after] = await base.getWeights()[0].data()
  console.log(name, before === after ? 'stayed' : 'moved')
}
const whole = (base) => (base.trainable = false)
const layer = (_, inner) => (inner.trainable = false)

await test('base:', whole)
await test('layer:', layer)
await test('layer, unfrozen after compile:', layer, true)
