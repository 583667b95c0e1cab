import keras
import numpy as np

half = keras.initializers.Constant(0.5)
rows = keras.layers.Embedding(3, 1, half)
for number in 2, -1, 5:
    try:
        row = rows(np.array([number]))
        print(
            number, keras.ops.convert_to_numpy(row)[0, 0]
        )
    except Exception as error:
        print(number, type(error).__name__)
