import keras

for name in "float16", "bfloat16", "float32":
    one = keras.ops.cast(1, name)
    tiny = keras.ops.cast(1e-8, name)
    count = keras.ops.cast(2048, name) + one
    large = keras.ops.cast(300, name) ** 2
    print(name, float(tiny), float(count), float(large))
