from pathlib import Path

import keras
import tensorflow as tf

layer = keras.layers.Dense(2, activation="tanh")
model = keras.Sequential([keras.Input([3]), layer])
model.export("by-keras", verbose=False)

module = tf.Module()
module.kernel = tf.Variable(layer.kernel.value)
ones = tf.ones([1, 3])
run = tf.function(lambda x: tf.tanh(x @ module.kernel))
signature = run.get_concrete_function(ones)
tf.saved_model.save(module, "by-ops", signature)

for name in ["by-keras", "by-ops"]:
    paths = Path(name).rglob("*.*")
    print(*sorted(path.name for path in paths))
    served = tf.saved_model.load(name).signatures
    (output,) = served["serving_default"](ones).values()
    equal = tf.reduce_all(output == model(ones))
    print(f"{name}: as before: {bool(equal)}")
