import keras

seven = keras.ops.convert_to_tensor(7, dtype="int32")
two = keras.ops.convert_to_tensor(2, dtype="int32")
half = keras.ops.divide(seven, two)
dtype = keras.backend.standardize_dtype(half.dtype)
print(keras.ops.convert_to_numpy(half), dtype)
