import tensorflow as tf


def product(x):
    w = tf.ones((4, 2))
    return tf.matmul(x, w)


product(tf.ones((2, 3)))
