import keras

x = keras.ops.ones([1, 20])
layer = keras.layers.Dropout(0.5, seed=1)
first, second = (
    layer(x, training=True),
    layer(x, training=True),
)
same = keras.ops.all(first == second)
print("the same mask:", bool(same))
