import keras


class Product(keras.layers.Layer):
    def call(self, x):
        w = keras.ops.ones((4, 2))
        return keras.ops.matmul(x, w)


Product()(keras.ops.ones((2, 3)))
