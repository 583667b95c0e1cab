import * as tf from '@tensorflow/tfjs'

class Scale extends tf.layers.Layer {
  static className = 'Scale'
  factor = 1

  constructor(config) {
    super(config)
    this.factor = config.factor
  }

  call(inputs) {
    return tf.mul(this.factor, [inputs].flat()[0])
  }
}

const written = `{"class_name": "Sequential", "config": {
  "layers": [{"class_name": "Scale", "config":
    {"factor": 2, "batch_input_shape": [null, 2]}}]}}`
const load = () =>
  tf.models.modelFromJSON(JSON.parse(written))
await load().catch((error) => console.log(error.message))
tf.serialization.registerClass(Scale)
const model = await load()
console.log(...model.predict(tf.ones([1, 2])).dataSync())
