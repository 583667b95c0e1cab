from inspect import signature

import tensorflow as tf


def default(call, name):
    return signature(call).parameters[name].default


deviation = default(tf.random.normal, "stddev")
print("normal: deviation", deviation)
print("slope:", default(tf.nn.leaky_relu, "alpha"))
by_tanh = default(tf.nn.gelu, "approximate")
print("gelu:", "by tanh" if by_tanh else "exact")
