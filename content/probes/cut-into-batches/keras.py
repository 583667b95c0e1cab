import keras
import numpy as np

cut = []


class Watched(np.ndarray):
    def __getitem__(self, rows):
        found = np.asarray(super().__getitem__(rows))
        cut.extend(["batch"] * (found.ndim == 2))
        return found


x = np.ones([100, 3], "float32").view(Watched)
y = np.ones([100, 1], "float32")
model = keras.Sequential(
    [keras.Input([3]), keras.layers.Dense(1)]
)
model.compile("sgd", "mse")
model.fit(x, y, batch_size=32, epochs=5, verbose=0)
print("cut by NumPy:", len(cut))
