import tempfile

import keras
import numpy as np


def compiled():
    start = keras.layers.Dense(1, None, True, "zeros")
    model = keras.Sequential([keras.Input([2]), start])
    model.compile(keras.optimizers.Adam(0.1), loss="mse")
    return model


x, y = np.ones([4, 2]), np.ones([4, 1])
first, second, third = compiled(), compiled(), compiled()
first.fit(x, y, epochs=3, verbose=0)
file = tempfile.mkdtemp() + "/first.weights.h5"
first.save_weights(file)
second.load_weights(file)
third.optimizer.build(third.trainable_variables)
third.load_weights(file)
for model in first, second, third:
    steps = int(model.optimizer.iterations)
    weight = model.get_weights()[1][0]
    print(f"{steps} steps, bias {weight:.4f}")
