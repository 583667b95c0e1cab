import keras
import numpy as np

x = keras.Input([2])
print(keras.ops.square(x).shape)
np.square(x)
