import tempfile

import keras
import numpy as np


class Sum(keras.Model):
    def __init__(self, **more):
        super().__init__(**more)
        self.read = keras.layers.Dense(1)

    def call(self, a, b):
        return self.read(a + b)


x, model = np.ones([1, 2]), Sum()
model(x, x)
model.set_weights([np.array([[1], [2]]), np.array([0.5])])
file = tempfile.mkdtemp() + "/sum.keras"
model.save(file)
for net in (
    model,
    keras.models.load_model(file, {"Sum": Sum}),
):
    print(keras.ops.convert_to_numpy(net(x, x)))
