import tensorflow as tf

half = tf.constant(7) / tf.constant(2)
print(half.numpy(), half.dtype.name)
