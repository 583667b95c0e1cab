import random

import keras
import numpy as np


class Batches(keras.utils.PyDataset):
    num_batches = 6

    def __getitem__(self, index):
        asked.append(index)
        return np.ones([4, 1]), np.ones([4, 1])


model = keras.Sequential(
    [keras.Input([1]), keras.layers.Dense(1)]
)
model.compile("sgd", "mse")
for settings in {"shuffle": False}, {}:
    asked = []
    random.seed(1)
    model.fit(Batches(), verbose=0, **settings)
    print(settings, asked[-6:])
