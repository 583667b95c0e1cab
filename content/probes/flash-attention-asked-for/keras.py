import keras

x = keras.ops.ones([1, 4, 2, 8])
print(keras.ops.dot_product_attention(x, x, x).shape)
keras.ops.dot_product_attention(
    x, x, x, flash_attention=True
)
