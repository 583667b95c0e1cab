import sys

import tensorflow as tf


def square(x):
    y = x * x
    if tf.executing_eagerly():
        print("eager:", y.numpy())
        return y
    print("traced:", y)
    tf.print("in the graph:", y, output_stream=sys.stdout)
    return y


square(tf.constant(2.0))
traced = tf.function(square)
traced(tf.constant(2.0))
traced(tf.constant(3.0))
