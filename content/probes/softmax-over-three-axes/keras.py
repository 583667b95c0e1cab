import keras

scores = keras.ops.ones([1, 2, 4])
weights = keras.layers.Softmax()(scores)
print(float(keras.ops.max(weights)))
