import keras
import tensorflow as tf

x = keras.Input([2])
print(keras.ops.square(x).shape)
tf.square(x)
