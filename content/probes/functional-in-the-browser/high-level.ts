import * as tf from '@tensorflow/tfjs'

const nodes = `[{"args": [{"class_name": "__keras_tensor__",
  "config": {"keras_history": ["x", 0, 0]}}], "kwargs": {}}]`
const written = `{"class_name": "Functional", "config": {"layers": [
  {"name": "x", "class_name": "InputLayer", "inbound_nodes": [],
    "config": {"batch_input_shape": [null, 2], "name": "x"}},
  {"name": "read", "class_name": "Dense", "inbound_nodes":
    ${nodes}, "config": {"units": 1, "name": "read"}}],
  "input_layers": ["x", 0, 0], "output_layers": ["read", 0, 0]}}`

async function layers(text) {
  const topology = JSON.parse(text)
  const model = await tf.models.modelFromJSON(topology)
  return model.layers.map((layer) => layer.name).join()
}

const called = written.replace(
  nodes,
  '[[["x", 0, 0, {}]]]',
)
const listed = called.replace(/\["\w+", 0, 0\]/g, '[$&]')
for (const text of [written, called, listed]) {
  console.log(await layers(text).catch((e) => e.message))
}
