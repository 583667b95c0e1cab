import keras
import numpy as np

x = np.array([[0, 51, 255]], "float32")

scale = keras.layers.Rescaling(1 / 255)
read = keras.layers.Dense(1)
inputs = keras.Input([3])
model = keras.Model(inputs, read(scale(inputs)))
read.set_weights(
    [np.array([[1], [2], [-0.5]]), np.array([0.25])]
)

inner = keras.Model(
    inputs, [layer.output for layer in model.layers]
)
values = inner.predict(x, verbose=0)
for layer, value in zip(model.layers, values):
    kind = type(layer).__name__
    print(kind, *[f"{v:.5f}" for v in value.ravel()])
