import * as tf from '@tensorflow/tfjs'

const x = tf.div(tf.tensor([[0, 51, 255]]), 255)
const scale = tf.layers.rescaling({ scale: 1 / 255 })
const read = tf.layers.dense({
  units: 1,
  weights: [
    tf.tensor([[1], [2], [-0.5]]),
    tf.tensor([0.25]),
  ],
})
const inputs = tf.input({ shape: [3] })
const outputs = read.apply(scale.apply(inputs))
const model = tf.model({ inputs, outputs })

const inner = tf.model({
  inputs,
  outputs: model.layers.flatMap((layer) => layer.output),
})
const values = [inner.predict(x)].flat()
for (const [i, value] of values.entries()) {
  const row = Array.from(await value.data())
  const type = model.layers[i].getClassName()
  console.log(type, ...row.map((v) => v.toFixed(5)))
}
