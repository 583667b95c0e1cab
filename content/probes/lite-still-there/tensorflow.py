import warnings

import tensorflow as tf

module = tf.Module()
module.kernel = tf.Variable(tf.ones([3, 2]))
types = [tf.TensorSpec([1, 3], tf.float32)]
run = tf.function(lambda x: x @ module.kernel, types)
make = tf.lite.TFLiteConverter.from_concrete_functions
model = make(
    [run.get_concrete_function()], module
).convert()
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    lite = tf.lite.Interpreter(model_content=model)
print(*str(told[0].message).split()[:20])
lite.allocate_tensors()
into, out = (
    lite.get_input_details(),
    lite.get_output_details(),
)
lite.set_tensor(into[0]["index"], tf.ones([1, 3]))
lite.invoke()
print(lite.get_tensor(out[0]["index"]))
