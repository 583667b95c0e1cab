import keras
import numpy as np


class Doubled(keras.Model):
    def call(self, inputs):
        return 2 * super().call(inputs)


one = keras.layers.Dense(1, kernel_initializer="ones")
inputs = keras.Input([1])
model = Doubled(inputs, one(inputs))
x = np.array([[3.0]], "float32")
print("predict:", model.predict(x, verbose=0).item())
print("call:", float(model(x)[0, 0]))
