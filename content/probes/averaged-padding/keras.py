import keras
import numpy as np


def average(mask_zero):
    table = np.array([[10.0], [2.0], [4.0]])
    rows = keras.layers.Embedding(
        3, 1, mask_zero=mask_zero
    )
    mean = keras.layers.GlobalAveragePooling1D()
    model = keras.Sequential(
        [keras.Input([4]), rows, mean]
    )
    model.set_weights([table])
    return model.predict(
        np.array([[1, 2, 0, 0]]), verbose=0
    )[0, 0]


print("without a mask:", average(False))
print("with mask_zero:", average(True))
