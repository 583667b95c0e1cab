import * as tf from '@tensorflow/tfjs'

class Doubled extends tf.LayersModel {
  call(inputs, kwargs) {
    const [outputs] = [super.call(inputs, kwargs)].flat()
    return tf.mul(2, outputs)
  }
}

const one = tf.layers.dense({
  units: 1,
  kernelInitializer: 'ones',
})
const inputs = tf.input({ shape: [1] })
const model = new Doubled({
  inputs,
  outputs: one.apply(inputs),
})
const x = tf.tensor([[3]])
const [predicted] = await model.predict(x).data()
const [applied] = await model.apply(x).data()
console.log('predict:', predicted)
console.log('apply:', applied)
