import tensorflow as tf

one = tf.constant(1.0, tf.float64)
print(one.dtype.name)
print(f"{float(one + 1e-9) - 1:.0e}")
