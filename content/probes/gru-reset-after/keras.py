import keras
import numpy as np


def rows(count):
    values = np.linspace(-1, 1, count * 6)
    return values.reshape(count, 6)


x = np.array([[[1], [-1], [2]]], "float32")
gru = keras.layers.GRU(2)
gru.build(x.shape)
print(gru.get_config()["reset_after"])
gru.set_weights([rows(1), rows(2), rows(2)])
for value in keras.ops.convert_to_numpy(gru(x))[0]:
    print(f"{value:.4f}")
