import sys
from importlib.metadata import requires

import keras

model = keras.Sequential([keras.layers.Dense(1)])
model.compile("sgd", "mse")
x = keras.ops.ones([8, 2])
losses = [
    model.train_on_batch(x, x[:, :1]) for _ in range(5)
]
print("trains:", bool(losses[-1] < losses[0]))
print("TensorFlow loaded:", "tensorflow" in sys.modules)
needs = " ".join(requires("keras"))
print("keras requires tensorflow:", "tensorflow" in needs)
needs = requires("tensorflow_cpu")
print(
    "tensorflow requires:",
    *[n for n in needs if "keras" in n],
)
