import keras
import numpy as np

runs = []


class Counter(keras.Model):
    def call(self, x):
        runs.append("one more")
        return x


for name, settings in (
    ("predict", {"verbose": 0}),
    ("predict_on_batch", {}),
    ("__call__", {"training": False}),
):
    counts = []
    for lengths in [5] * 8, range(2, 10):
        way = getattr(Counter(), name)
        runs.clear()
        for n in lengths:
            way(np.ones([1, n, 3]), **settings)
        counts.append(len(runs))
    print(name, counts)
