import keras
import numpy as np

layers = {
    "rescaling": keras.layers.Rescaling(1 / 255),
    "centerCrop": keras.layers.CenterCrop(2, 2),
    "resizing": keras.layers.Resizing(2, 2),
    "categoryEncoding": keras.layers.CategoryEncoding(3),
}
for name, layer in layers.items():
    encodes = name == "categoryEncoding"
    shape = [1] if encodes else [4, 4, 1]
    dtype = "int32" if encodes else "float32"
    x = keras.Input(shape, dtype=dtype)
    model = keras.Model(x, layer(x))
    ones = np.ones([5, *shape], dtype)
    result = model.predict(ones, verbose=0)
    print(name, *result.shape[1:])
