import keras
import numpy as np

row = np.array([0, 10, 20, 30], "float32")
row = row.reshape(1, 1, 4, 1)
result = keras.layers.Resizing(1, 2)(row)
a, b = keras.ops.convert_to_numpy(result).ravel()
print(f"as it comes: {a:g} {b:g}")
