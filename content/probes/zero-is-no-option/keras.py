import keras

uniform = keras.initializers.RandomUniform(
    minval=0, maxval=1, seed=1
)
least = keras.ops.min(uniform((1000,)))
print("below 0:", bool(least < 0))

normal = keras.initializers.RandomNormal(
    mean=1, stddev=0, seed=1
)
values = keras.ops.convert_to_numpy(normal((1000,)))
print("all equal:", len(set(values.tolist())) == 1)
