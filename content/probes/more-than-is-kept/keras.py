from resource import RUSAGE_SELF, getrusage

import keras
import numpy as np


def batches(count):
    for _ in range(count):
        x = np.ones([16 * 1024, 256], "float32")
        yield x, x[:, :1]


model = keras.Sequential([keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(batches(2), verbose=0)
before = getrusage(RUSAGE_SELF).ru_maxrss
model.fit(batches(40), verbose=0)
rose = getrusage(RUSAGE_SELF).ru_maxrss - before
print(
    "640 MB of data, at most 200 MB more of memory:",
    rose < 200e3,
)
