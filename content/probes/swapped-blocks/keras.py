from itertools import product

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=[32, 6, 1])
y = x.mean(axis=1)
kinds = ["Conv1D", "LSTM", "Dense"]
losses = ["mse", "mae", "huber"]
optimizers = ["sgd", "adam", "rmsprop"]
better = 0
for kind, loss, way in product(kinds, losses, optimizers):
    sizes = [2, 3] if kind == "Conv1D" else [2]
    layer = getattr(keras.layers, kind)(*sizes)
    flat = keras.layers.Flatten()
    layers = [layer, flat, keras.layers.Dense(1)]
    model = keras.Sequential(layers)
    model.compile(way, loss)
    model.optimizer.learning_rate = 0.01
    told = [model.train_on_batch(x, y) for _ in range(10)]
    better += told[-1] < told[0]
print(f"{better} of 27 learn")
