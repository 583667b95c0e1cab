import keras

one = keras.ops.array(1.0, dtype="float64")
print(keras.backend.standardize_dtype(one.dtype))
print(f"{float(one + 1e-9) - 1:.0e}")
