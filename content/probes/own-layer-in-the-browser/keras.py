import tempfile

import keras
import numpy as np


class Scale(keras.layers.Layer):
    def __init__(self, factor, **more):
        super().__init__(**more)
        self.factor = factor

    def call(self, x):
        return self.factor * x


model = keras.Sequential([keras.Input([2]), Scale(2)])
file = tempfile.mkdtemp() + "/net.keras"
model.save(file)
try:
    keras.models.load_model(file)
except TypeError as error:
    message = str(error).split("encountered: ")[1]
    print(message.split(". ")[0])
model = keras.models.load_model(file, {"Scale": Scale})
print(model.predict(np.ones([1, 2]), verbose=0))
