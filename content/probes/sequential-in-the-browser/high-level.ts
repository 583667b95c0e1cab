import * as tf from '@tensorflow/tfjs'

const written = `{"modelTopology": {
  "class_name": "Sequential", "config": {"layers": [
    {"class_name": "InputLayer", "config":
      {"batch_shape": [null, 2]}},
    {"class_name": "Dense", "config":
      {"name": "read", "units": 1}}]}},
"weightSpecs": [
  {"name": "net/read/kernel", "dtype": "float32", "shape": [2, 1]},
  {"name": "net/read/bias", "dtype": "float32", "shape": [1]}]}`
const weightData = new Float32Array([1, 2, 0.5]).buffer

async function predict(text) {
  const file = { ...JSON.parse(text), weightData }
  const model = await tf.loadLayersModel(
    tf.io.fromMemory(file),
  )
  return model.predict(tf.tensor([[3, 4]])).dataSync()[0]
}
const shaped = written.replace('batch', 'batch_input')
const named = shaped.replaceAll('net/', '')
for (const text of [written, shaped, named]) {
  console.log(await predict(text).catch((e) => e.message))
}
