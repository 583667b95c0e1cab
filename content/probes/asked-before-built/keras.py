import keras

layer = keras.layers.Dense(4)
print("before:", len(layer.get_weights()), layer.built)

layer(keras.ops.ones((2, 3)))
print("after:", len(layer.get_weights()), layer.built)
